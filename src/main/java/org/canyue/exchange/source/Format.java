package org.canyue.exchange.source;

import java.util.List;
import java.util.Locale;

/** The kinds of files that can be read, known by what is in them; the name is only a claim. */
public enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm", "dotx"),
    DOC("application/msword", "doc", "dot", "wps"),
    ODT("application/vnd.oasis.opendocument.text", "odt", "ott"),
    PDF("application/pdf", "pdf"),
    HTML("text/html", "html", "htm"),
    TEXT("text/plain", "txt", "text", "md", "");

    private final String mediaType;
    private final List<String> endings;

    Format(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isNamed(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return endings.contains(dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
