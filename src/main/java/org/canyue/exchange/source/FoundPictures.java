package org.canyue.exchange.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.canyue.exchange.Finding;
import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.zwobble.mammoth.images.Image;

/** The pictures of one file, numbered as they come. Drawings of Windows (EMF, WMF) and the like cannot be shown. */
final class FoundPictures {
    private final List<SourcePicture> pictures = new ArrayList<>();
    private int dropped;

    /** For mammoth: the attributes of the img. */
    Map<String, String> take(Image image) throws IOException {
        String address = take(DocxSource.all(image.getInputStream()));
        return address.isEmpty() ? Map.of() : Map.of("src", address);
    }

    /** @return the address that the text names the picture by; empty where it cannot be shown */
    String take(byte[] bytes) {
        String ending = ending(bytes);
        if (ending.isEmpty()) {
            dropped++;
            return "";
        }
        pictures.add(new SourcePicture("picture-" + (pictures.size() + 1) + ending, bytes));
        return "/attachments/" + pictures.size();
    }

    void report(List<Finding> findings) {
        if (dropped > 0) {
            findings.add(new Finding(0, Kind.UNSURE, Subject.PICTURES_DROPPED, "" + dropped));
        }
    }

    List<SourcePicture> all() {
        return pictures;
    }

    private static String ending(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(12, bytes.length), java.nio.charset.StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG")) {
            return ".png";
        } else if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return ".jpg";
        } else if (start.startsWith("GIF8")) {
            return ".gif";
        }
        return start.startsWith("RIFF") && start.endsWith("WEBP") ? ".webp" : "";
    }
}
