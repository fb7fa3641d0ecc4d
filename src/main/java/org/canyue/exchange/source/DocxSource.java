package org.canyue.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.canyue.exchange.Finding;
import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.canyue.exchange.source.UnreadableFile.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zwobble.mammoth.DocumentConverter;

/**
 * Word (.docx) by way of mammoth, which gets a document of our own writing: only the parts that it needs, each unpacked
 * within the limits and written out anew, tracked changes accepted, text boxes unfolded, numerals written out.
 */
final class DocxSource {
    private static final String MAIN = "word/document.xml";
    private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");
    private static final String STYLE_MAP = """
            p.h1 => h1:fresh
            p.h2 => h2:fresh
            p.h3 => h3:fresh
            p.h4 => h4:fresh
            p.subtitle => p.subtitle:fresh
            p.emphatic => p.emphatic:fresh
            u => u
            """;

    private final SafeZip zip;
    private final List<Finding> findings = new ArrayList<>();
    private final FoundPictures pictures = new FoundPictures();
    private final List<String> above = new ArrayList<>();
    private final List<String> below = new ArrayList<>();

    private DocxSource(SafeZip zip) {
        this.zip = zip;
    }

    static Source read(SafeZip zip) throws IOException {
        return new DocxSource(zip).read();
    }

    private Source read() throws IOException {
        if (zip.hasEntryEnding("vbaProject.bin") || part("[Content_Types].xml").filter(
                types -> types.outerHtml().contains("macroEnabled")).isPresent()) {
            throw new UnreadableFile(Reason.WITH_MACROS);
        }
        Path prepared = Files.createTempFile("reading", ".docx");
        try {
            prepare(prepared);
            String html = new DocumentConverter().addStyleMap(STYLE_MAP).imageConverter(pictures::take)
                    .convertToHtml(prepared.toFile()).getValue();
            pictures.report(findings);
            return new Source(Format.DOCX, "", WordHtml.of(html), above, below, pictures.all(), findings);
        } finally {
            Files.delete(prepared);
        }
    }

    private void prepare(Path to) throws IOException {
        Document main = part(MAIN).orElseThrow(() -> new UnreadableFile(Reason.BROKEN));
        if (main.selectFirst("w|body") == null) {
            throw new UnreadableFile(Reason.BROKEN);
        }
        var changes = new TrackedChanges();
        try (var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (String name : NOTES) {
                Optional<Document> notes = part(name);
                notes.ifPresent(changes::accept);
                write(out, name, notes);
            }
            changes.accept(main);
            changes.report(findings);
            comments();
            TextBoxes.unfold(main, findings);
            Optional<Document> numbering = part("word/numbering.xml");
            new WordParagraphs(part("word/styles.xml").orElse(null), numbering.orElse(null)).settle(main, findings);
            write(out, MAIN, Optional.of(main));
            write(out, "word/numbering.xml", numbering);
            for (String name : List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/footnotes.xml.rels",
                    "word/_rels/endnotes.xml.rels")) {
                write(out, name, part(name));
            }
            related(out);
        }
    }

    /** What the document refers to: pictures go along, headers and footers are read here. */
    private void related(ZipOutputStream out) throws IOException {
        Optional<Document> relations = part("word/_rels/document.xml.rels");
        long left = Limits.PICTURES;
        for (Element relation : relations.map(found -> found.select("Relationship")).map(List::copyOf)
                .orElse(List.of())) {
            String type = relation.attr("Type");
            String name = "word/" + relation.attr("Target");
            if (type.endsWith("/image") && !relation.attr("TargetMode").equals("External")) {
                Optional<byte[]> picture = zip.bytes(name, left);
                left -= picture.map(bytes -> bytes.length).orElse(0);
                write(out, name, picture.orElse(new byte[0]));
            } else if (type.endsWith("/header")) {
                lines(name, above);
            } else if (type.endsWith("/footer")) {
                lines(name, below);
            }
        }
        relations.ifPresent(all -> all.select("Relationship[TargetMode=External][Type$=/image]").remove());
        write(out, "word/_rels/document.xml.rels", relations);
    }

    private void lines(String name, List<String> to) throws IOException {
        Optional<Document> part = part(name);
        part.ifPresent(found -> {
            new TrackedChanges().accept(found);
            TextBoxes.unfold(found, new ArrayList<>());
            found.select("w|tab").forEach(tab -> tab.text("\t"));
            found.select("w|p").eachText().stream().map(String::strip)
                    .filter(line -> !line.isEmpty() && !to.contains(line)).forEach(to::add);
        });
    }

    private void comments() throws IOException {
        int count = part("word/comments.xml").map(comments -> comments.select("w|comment").size()).orElse(0);
        if (count > 0) {
            findings.add(new Finding(0, Kind.HEALED, Subject.COMMENTS_DROPPED, "" + count));
        }
    }

    private Optional<Document> part(String name) throws IOException {
        Optional<byte[]> bytes = zip.bytes(name, Limits.XML_PART);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(SafeXml.parse(bytes.get()));
    }

    private static void write(ZipOutputStream out, String name, Optional<Document> part) throws IOException {
        if (part.isPresent()) {
            write(out, name, SafeXml.write(part.get()));
        }
    }

    private static void write(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
    }

    static byte[] all(InputStream in) throws IOException {
        try (in) {
            return in.readAllBytes();
        }
    }
}
