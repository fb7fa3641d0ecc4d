package org.canyue.exchange.source;

import java.util.Optional;
import java.util.function.Function;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/** Writes the paragraphs, headings, lists, tables, notes and pictures of an OpenDocument text as HTML. */
final class OdtHtml {
    private static final int DEEPEST = 60;

    private final OdtStyles styles;
    private final OdtLists lists;
    private final Function<String, Optional<byte[]>> files;
    private final FoundPictures pictures;
    private int depth;

    OdtHtml(OdtStyles styles, Function<String, Optional<byte[]>> files, FoundPictures pictures) {
        this.styles = styles;
        this.lists = new OdtLists(styles);
        this.files = files;
        this.pictures = pictures;
    }

    String blocks(Element text) {
        Element html = new Element("div");
        html.appendTo(new org.jsoup.nodes.Document("")).ownerDocument().outputSettings().prettyPrint(false);
        children(text, html);
        return html.html();
    }

    int numeralsWritten() {
        return lists.written();
    }

    private void children(Element from, Element to) {
        if (depth++ < DEEPEST) {
            from.childNodes().forEach(child -> add(child, to));
        }
        depth--;
    }

    private void add(Node node, Element to) {
        if (node instanceof TextNode characters) {
            to.appendText(characters.getWholeText().replace('\n', ' '));
        } else if (node instanceof Element element) {
            element(element, to);
        }
    }

    private void element(Element element, Element to) {
        switch (element.tagName()) {
            case "text:p", "text:h" -> paragraph(element, to);
            case "text:list" -> list(element, to);
            case "table:table" -> children(element, to.appendElement("table"));
            case "table:table-header-rows" -> children(element, to.appendElement("thead"));
            case "table:table-row" -> children(element, to.appendElement("tr"));
            case "table:table-cell" -> cell(element, to);
            case "text:span" -> span(element, to);
            case "text:a" -> children(element, to.appendElement("a").attr("href", element.attr("xlink:href")));
            case "text:note" -> note(element, to);
            case "text:line-break" -> to.appendElement("br");
            case "text:tab" -> to.appendText("\t");
            case "text:s" -> to.appendText(" ");
            case "draw:frame" -> frame(element, to);
            case "table:covered-table-cell", "office:forms", "text:sequence-decls", "svg:desc", "svg:title" -> {
            }
            default -> children(element, to);
        }
    }

    private void paragraph(Element paragraph, Element to) {
        String text = paragraph.text().strip();
        Look look = styles.lookOf(paragraph);
        boolean plain = to.normalName().matches("li|td|div") && !to.normalName().equals("div");
        String name = plain ? "p" : look.element(text);
        Element block = new Element(Tag.valueOf(name), "");
        if (name.equals("p") && !plain && !look.type(text).isEmpty()) {
            block.addClass(look.type(text));
        }
        lists.label(name).ifPresent(block::appendText);
        // What hangs on the paragraph in a text box stands before it.
        paragraph.select("draw|text-box").forEach(box -> children(box, to));
        paragraph.select("draw|frame:has(> draw|text-box)").remove();
        to.appendChild(block);
        children(paragraph, block);
    }

    private void list(Element list, Element to) {
        boolean asText = lists.open(list);
        Element inside = asText ? to : to.appendElement(lists.isOrdered() ? "ol" : "ul");
        for (Element item : list.children()) {
            lists.item(item);
            children(item, asText ? inside : inside.appendElement("li"));
        }
        lists.close();
    }

    private void cell(Element cell, Element to) {
        Element html = to.appendElement("td");
        copySpan(cell, "table:number-columns-spanned", html, "colspan");
        copySpan(cell, "table:number-rows-spanned", html, "rowspan");
        children(cell, html);
    }

    private static void copySpan(Element cell, String from, Element html, String to) {
        if (cell.attr(from).matches("[2-9]|[1-9]\\d")) {
            html.attr(to, cell.attr(from));
        }
    }

    private void span(Element span, Element to) {
        Element inside = styles.isBold(span) ? to.appendElement("strong") : to;
        String position = styles.position(span);
        children(span, position.isEmpty() ? inside : inside.appendElement(position));
    }

    private static void note(Element note, Element to) {
        Element body = note.selectFirst("> text|note-body");
        if (body != null) {
            to.appendElement("span").addClass("note").text(body.text().strip());
        }
    }

    private void frame(Element frame, Element to) {
        Element image = frame.selectFirst("> draw|image");
        String address = image == null
                ? ""
                : files.apply(image.attr("xlink:href")).map(pictures::take).orElse("");
        if (!address.isEmpty()) {
            Element description = frame.selectFirst("> svg|desc, > svg|title");
            to.appendElement("img").attr("src", address).attr("alt", description == null ? "" : description.text());
        } else if (image == null) {
            children(frame, to);
        }
    }
}
