package org.canyue.exchange.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canyue.exchange.Finding;
import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.canyue.exchange.source.UnreadableFile.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** OpenDocument text (ISO/IEC 26300): its parts, and what is to be said of them. */
final class OdtSource {
    private OdtSource() {
    }

    static Source read(SafeZip zip) throws IOException {
        Document manifest = part(zip, "META-INF/manifest.xml").orElseThrow();
        if (!manifest.select("manifest|encryption-data").isEmpty()) {
            throw new UnreadableFile(Reason.ENCRYPTED);
        } else if (zip.hasEntryEnding(".xba") || zip.hasEntryEnding("script-lc.xml")) {
            throw new UnreadableFile(Reason.WITH_MACROS);
        }
        Document content = part(zip, "content.xml").orElseThrow();
        Element text = content.selectFirst("office|body > office|text");
        if (text == null) {
            throw new UnreadableFile(Reason.UNKNOWN_KIND);
        }
        Document common = part(zip, "styles.xml").orElseGet(() -> new Document(""));
        List<Finding> findings = findings(content);
        var pictures = new FoundPictures();
        var html = new OdtHtml(new OdtStyles(common, content), name -> picture(zip, name), pictures);
        String blocks = html.blocks(text);
        if (html.numeralsWritten() > 0) {
            findings.add(new Finding(0, Kind.HEALED, Subject.NUMERALS_WRITTEN, "" + html.numeralsWritten()));
        }
        pictures.report(findings);
        return new Source(Format.ODT, "", blocks, lines(common, "header", "header-first"),
                lines(common, "footer", "footer-first"), pictures.all(), findings);
    }

    private static List<Finding> findings(Document content) {
        List<Finding> findings = new ArrayList<>();
        TrackedChanges.report(content.select("text|changed-region > text|insertion").size(),
                content.select("text|changed-region > text|deletion").size(), findings);
        int comments = content.select("office|annotation").size();
        if (comments > 0) {
            findings.add(new Finding(0, Kind.HEALED, Subject.COMMENTS_DROPPED, "" + comments));
        }
        content.select("office|annotation, text|tracked-changes").remove();
        for (Element box : content.select("draw|text-box")) {
            String words = box.text();
            findings.add(new Finding(0, Kind.HEALED, Subject.TEXT_BOX,
                    words.substring(0, Math.min(40, words.length()))));
        }
        return findings;
    }

    private static List<String> lines(Document styles, String... stories) {
        List<String> lines = new ArrayList<>();
        for (String story : stories) {
            styles.select("style|master-page > style|" + story + " text|p").eachText().stream().map(String::strip)
                    .filter(line -> !line.isEmpty() && !lines.contains(line)).forEach(lines::add);
        }
        return lines;
    }

    private static Optional<byte[]> picture(SafeZip zip, String name) {
        try {
            return zip.bytes(name, Limits.PICTURES);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Document> part(SafeZip zip, String name) throws IOException {
        Optional<byte[]> bytes = zip.bytes(name, Limits.XML_PART);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(SafeXml.parse(bytes.get()));
    }
}
