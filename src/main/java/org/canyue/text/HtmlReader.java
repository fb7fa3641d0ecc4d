package org.canyue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.canyue.text.Block.Figure;
import org.canyue.text.Block.Items;
import org.canyue.text.Block.Paragraph;
import org.canyue.text.Block.Quote;
import org.canyue.text.Block.Section;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads sanitised HTML into blocks. Text that stands where the vocabulary has no place for it becomes paragraphs;
 * empty blocks fall away. Recursion is bounded: the sanitiser closes what is nested deeper than 256 elements.
 */
final class HtmlReader {

    private final BlockList blocks = new BlockList();
    private final TextBuilder text = new TextBuilder();
    private final int depth;
    private int sectionLevel;
    private int notes;

    private HtmlReader(int depth) {
        this.depth = depth;
    }

    static List<Block> read(String html) {
        HtmlReader reader = new HtmlReader(0);
        return reader.readChildren(Jsoup.parseBodyFragment(html).body(), List.of());
    }

    /** The blocks inside an element that stands inside so many lists. */
    static List<Block> readInside(Element element, List<Mark> marks, int depth) {
        return new HtmlReader(depth).readChildren(element, marks);
    }

    private List<Block> readChildren(Element element, List<Mark> marks) {
        children(element, marks);
        flush();
        return blocks.all();
    }

    private void children(Element element, List<Mark> marks) {
        element.childNodes().forEach(child -> visit(child, marks));
    }

    private void visit(Node node, List<Mark> marks) {
        if (node instanceof TextNode characters) {
            text.append(characters.getWholeText(), marks);
        } else if (node instanceof Element element) {
            List<Mark> inside = marksInside(element, marks);
            if (inside == null) {
                block(element, marks);
            } else {
                children(element, inside);
            }
        }
    }

    /** Null for an element that is no mark but a block. */
    private List<Mark> marksInside(Element element, List<Mark> marks) {
        return switch (element.normalName()) {
            case "strong" -> Mark.of(Mark.Kind.STRONG).addedTo(marks);
            case "em" -> Mark.of(Mark.Kind.EM).addedTo(marks);
            case "u" -> Mark.of(Mark.Kind.U).addedTo(marks);
            case "sub" -> Mark.of(Mark.Kind.SUB).addedTo(marks);
            case "sup" -> Mark.of(Mark.Kind.SUP).addedTo(marks);
            case "span" -> new Mark(Mark.Kind.NOTE, String.valueOf(++notes)).addedTo(marks);
            case "a" -> link(Address.canonical(element.attr("href")), marks);
            default -> null;
        };
    }

    private static List<Mark> link(String address, List<Mark> marks) {
        return Address.isAllowed(address) ? new Mark(Mark.Kind.LINK, address).addedTo(marks) : marks;
    }

    private void block(Element element, List<Mark> marks) {
        flush();
        switch (element.normalName()) {
            case "h2", "h3", "h4" -> section(element, marks);
            case "ul", "ol" -> list(element, marks);
            case "blockquote" -> quote(readInside(element, marks, depth));
            case "table" -> blocks.addAll(TableReader.read(element, marks, depth));
            case "img" -> figure(element, Text.EMPTY);
            case "figure" -> captioned(element, marks);
            default -> children(element, marks);
        }
        flush();
    }

    private void section(Element element, List<Mark> marks) {
        int outer = sectionLevel;
        sectionLevel = element.normalName().charAt(1) - '0';
        children(element, marks);
        flush();
        sectionLevel = outer;
    }

    private void list(Element element, List<Mark> marks) {
        if (depth < Items.MAX_DEPTH) {
            blocks.addAll(ListReader.read(element, marks, depth));
        } else {
            children(element, marks);
        }
    }

    private void quote(List<Block> inside) {
        List<Text> paragraphs = new ArrayList<>();
        inside.stream().filter(block -> !(block instanceof Figure)).flatMap(Block::texts).forEach(paragraphs::add);
        blocks.add(new Quote(paragraphs));
        inside.stream().filter(Figure.class::isInstance).forEach(blocks::add);
    }

    private void captioned(Element element, List<Mark> marks) {
        Element image = element.selectFirst("img");
        Element caption = element.selectFirst("figcaption");
        if (image == null || caption == null || !element.text().equals(caption.text())) {
            children(element, marks);
        } else {
            TextBuilder line = new TextBuilder();
            readInside(caption, marks, Items.MAX_DEPTH).stream().flatMap(Block::texts).forEach(part -> {
                line.append(" ", List.of());
                part.spans().forEach(span -> line.append(span.text(), span.marks()));
            });
            figure(image, line.build());
        }
    }

    private void figure(Element image, Text caption) {
        Matcher source = Sanitiser.ATTACHMENT.matcher(image.attr("src"));
        if (source.matches()) {
            blocks.add(new Figure(source.group(1), CleanText.line(image.attr("alt")), caption));
        } else {
            blocks.add(new Paragraph(caption));
        }
    }

    private void flush() {
        Text line = text.build();
        blocks.add(sectionLevel == 0 ? new Paragraph(line) : new Section(sectionLevel, line.withoutStrong()));
    }
}
