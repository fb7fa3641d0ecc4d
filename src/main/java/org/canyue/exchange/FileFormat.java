package org.canyue.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.canyue.bulletin.Edition;
import org.canyue.exchange.word.WordFile;
import org.canyue.text.Pictures;

/** The files that are made of an edition when somebody asks for them. Equal editions give equal bytes. */
public enum FileFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        public byte[] bytes(Edition edition, Pictures pictures) {
            return WordFile.of(edition, pictures);
        }
    },
    TXT("text/plain;charset=UTF-8") {
        @Override
        public byte[] bytes(Edition edition, Pictures pictures) {
            return TextFile.of(edition).getBytes(StandardCharsets.UTF_8);
        }
    },
    HTML("text/html;charset=UTF-8") {
        @Override
        public byte[] bytes(Edition edition, Pictures pictures) {
            return HtmlFile.of(edition, pictures).getBytes(StandardCharsets.UTF_8);
        }
    };

    /** As they stand in an address. */
    static final String EXTENSIONS = "docx|txt|html";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public abstract byte[] bytes(Edition edition, Pictures pictures);

    public static Optional<FileFormat> withExtension(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension().equals(extension)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
