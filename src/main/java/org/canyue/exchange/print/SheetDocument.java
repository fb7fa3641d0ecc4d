package org.canyue.exchange.print;

import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

import org.canyue.text.Body;
import org.canyue.text.Pictures;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** A sheet as the document that the renderer lays out: head, text with its images inside, imprint, bookmarks, styles. */
final class SheetDocument {
    /** Ids of elements, for whoever looks for their place on the page; those of notes are followed by their number. */
    static final String IMPRINT = "imprint";
    static final String NOTE = "note";
    private static final String ATTACHMENT = "/attachments/";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private SheetDocument() {
    }

    static org.w3c.dom.Document of(Sheet sheet, Pictures pictures) {
        Document document = Jsoup.parse(PrintPages.sheet(sheet).setLocale(Locale.CHINESE).render());
        Body body = sheet.edition().content().body();
        Element text = document.getElementById("text").html(body.htmlWithAnchors());
        text.nodeStream(TextNode.class).forEach(SheetDocument::narrowSpaces);
        number(text.select(".note"));
        UnbrokenMarks.in(text);
        text.getAllElements().forEach(SheetDocument::wrapText);
        text.select("[rowspan]").forEach(SheetDocument::keepWithinTheTable);
        text.select("table").forEach(table -> DenseTable.fit(table, Grid.points(sheet.layout().textWidth())));
        text.select("img").forEach(image -> embed(image, pictures));
        document.head().appendElement("style").appendChild(new DataNode(StyleSheet.of(sheet)));
        bookmark(document);
        return new W3CDom().fromJsoup(document);
    }

    /** A justified line of Chinese would make the space in “30 名” as wide as two characters. */
    private static void narrowSpaces(TextNode text) {
        if (HAN.matcher(text.getWholeText()).find()) {
            text.text(text.getWholeText().replace(' ', OrdinaryCharacters.NARROW_SPACE));
        }
    }

    private static void number(Elements notes) {
        for (int i = 0; i < notes.size(); i++) {
            notes.get(i).attr("number", noteNumber(i + 1)).id(NOTE + (i + 1));
        }
    }

    /** The renderer fails on a cell over more rows than its part of the table has. */
    private static void keepWithinTheTable(Element cell) {
        Element row = cell.parent();
        int rows = 1 + row.nextElementSiblings().size();
        cell.attr("rowspan", String.valueOf(Math.min(rows, Integer.parseInt(cell.attr("rowspan")))));
    }

    /** The renderer draws the bare text of an element before the elements inside it, and text is copied as it was drawn. */
    private static void wrapText(Element element) {
        if (element.children().stream().anyMatch(child -> child.is("strong, em, u, a, sup, sub, span"))) {
            element.textNodes().stream().filter(text -> !text.isBlank()).forEach(text -> text.wrap("<span></span>"));
        }
    }

    /** ① to ⑳, then in brackets. */
    private static String noteNumber(int number) {
        return number <= 20 ? Character.toString('①' + number - 1) : "[" + number + "]";
    }

    /** An image that is not there leaves its caption and its words. */
    private static void embed(Element image, Pictures pictures) {
        String source = image.attr("src");
        long id = source.startsWith(ATTACHMENT) ? Long.parseLong(source.substring(ATTACHMENT.length())) : -1;
        pictures.picture(id).ifPresentOrElse(
                picture -> image.attr("src", "data:" + picture.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(picture.bytes())),
                () -> image.replaceWith(new Element("span").text(image.attr("alt"))));
    }

    /** The outline of the file: the headings, each level within the one above. */
    private static void bookmark(Document document) {
        Element outline = document.head().appendElement("bookmarks");
        Element[] last = {outline, outline, outline, outline, outline};
        for (Element heading : document.select("#text h2, #text h3, #text h4")) {
            int level = heading.tagName().charAt(1) - '0';
            Element mark = last[level - 1].appendElement("bookmark").attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            for (int deeper = level; deeper < last.length; deeper++) {
                last[deeper] = mark;
            }
        }
    }
}
