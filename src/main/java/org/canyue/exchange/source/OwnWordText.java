package org.canyue.exchange.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands in the paragraphs of a Word file: characters with their marks, links, footnotes, images. */
final class OwnWordText {
    private static final Map<String, String> MARKS = Map.of("> w|b", "strong", "> w|i", "em", "> w|u", "u",
            "> w|vertAlign[w:val=subscript]", "sub", "> w|vertAlign[w:val=superscript]", "sup");

    private final SafeZip zip;
    private final FoundPictures pictures;
    private final Map<String, Element> notes = new HashMap<>();
    private final Map<String, String> targets;
    private final Map<String, String> targetsOfNotes;
    private final Map<String, String> addresses = new HashMap<>();
    private long left = Limits.PICTURES;

    OwnWordText(SafeZip zip, FoundPictures pictures) throws IOException {
        this.zip = zip;
        this.pictures = pictures;
        zip.xml("word/footnotes.xml").ifPresent(part -> part.select("w|footnote")
                .forEach(note -> notes.put(note.attr("w:id"), note)));
        targets = targets("word/_rels/document.xml.rels");
        targetsOfNotes = targets("word/_rels/footnotes.xml.rels");
    }

    private Map<String, String> targets(String part) throws IOException {
        Optional<Document> relations = zip.xml(part);
        Map<String, String> found = new HashMap<>();
        relations.ifPresent(all -> all.select("Relationship")
                .forEach(relation -> found.put(relation.attr("Id"), relation.attr("Target"))));
        return found;
    }

    /** The characters alone, with tabs. */
    String plain(Element paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.select("w|t, w|r > w|tab").forEach(part -> text.append(characters(part)));
        return text.toString();
    }

    List<Node> of(Element paragraph) {
        return of(paragraph, targets::get);
    }

    private List<Node> of(Element parent, UnaryOperator<String> target) {
        List<Node> nodes = new ArrayList<>();
        for (Element child : parent.children()) {
            if (child.tagName().equals("w:r")) {
                nodes.addAll(run(child));
            } else if (child.tagName().equals("w:hyperlink")) {
                String address = target.apply(child.attr("r:id"));
                nodes.add(new Element("a").attr("href", address == null ? "" : address)
                        .appendChildren(of(child, target)));
            }
        }
        return nodes;
    }

    private List<Node> run(Element run) {
        List<Node> nodes = new ArrayList<>();
        for (Element child : run.children()) {
            String text = characters(child);
            Element note = child.tagName().equals("w:footnoteReference") ? notes.get(child.attr("w:id")) : null;
            if (!text.isEmpty()) {
                nodes.add(marked(new TextNode(text), run.selectFirst("> w|rPr")));
            } else if (note != null) {
                nodes.add(note(note));
            }
        }
        return nodes;
    }

    private static String characters(Element part) {
        return switch (part.tagName()) {
            case "w:t" -> part.wholeText();
            case "w:tab" -> "\t";
            default -> "";
        };
    }

    private static Node marked(Node text, Element format) {
        Node marked = text;
        for (Map.Entry<String, String> mark : format == null
                ? List.<Map.Entry<String, String>>of()
                : MARKS.entrySet()) {
            if (format.selectFirst(mark.getKey()) != null) {
                marked = new Element(mark.getValue()).appendChild(marked);
            }
        }
        return marked;
    }

    private Element note(Element note) {
        Element html = new Element("span").addClass("note");
        note.select("> w|p").forEach(paragraph -> html.appendChildren(of(paragraph, targetsOfNotes::get)));
        // Between its number and its words stands a space.
        if (html.firstChild() instanceof TextNode gap && gap.isBlank()) {
            gap.remove();
        }
        return html;
    }

    /** The first image of a paragraph; null where none is that can be shown. */
    Element image(Element paragraph) {
        Element drawing = paragraph.selectFirst("w|drawing");
        Element blip = drawing == null ? null : drawing.selectFirst("a|blip");
        String address = blip == null
                ? ""
                : addresses.computeIfAbsent(targets.getOrDefault(blip.attr("r:embed"), ""), this::take);
        return address.isEmpty()
                ? null
                : new Element("img").attr("src", address).attr("alt",
                        WordStyles.attribute(drawing, "wp|docPr", "descr").orElse(""));
    }

    private String take(String target) {
        try {
            Optional<byte[]> bytes = zip.bytes("word/" + target, left);
            left -= bytes.map(found -> found.length).orElse(0);
            return bytes.map(pictures::take).orElse("");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
