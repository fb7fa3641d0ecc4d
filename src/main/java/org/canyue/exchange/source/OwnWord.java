package org.canyue.exchange.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canyue.exchange.Finding;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A Word file that this program wrote and nobody has saved since, by the styles that it has: every paragraph is what it
 * says, none is joined or guessed at. It becomes an article as the page for keeping has one.
 */
final class OwnWord {
    private static final String APPLICATION = "Canyue";

    private final SafeZip zip;
    private final FoundPictures pictures = new FoundPictures();
    private final Element article = new Element("article").attr("data-form", "canyue");
    private final Element header = article.appendElement("header");
    private final Element text = article.appendElement("div").addClass("text");
    private final Element footer = article.appendElement("footer");
    private OwnWordText words;
    private OwnWordLists lists;

    private OwnWord(SafeZip zip) {
        this.zip = zip;
    }

    /** Word and LibreOffice put their own name there when they save a file. */
    static boolean wrote(SafeZip zip) throws IOException {
        Optional<Document> properties = zip.xml("docProps/app.xml");
        return properties.map(all -> all.selectFirst("Properties > Application"))
                .filter(application -> application.text().equals(APPLICATION)).isPresent();
    }

    static Source read(SafeZip zip) throws IOException {
        return new OwnWord(zip).read();
    }

    private Source read() throws IOException {
        Element body = zip.xml("word/document.xml").map(main -> main.selectFirst("w|body"))
                .orElseThrow(() -> new UnreadableFile(UnreadableFile.Reason.BROKEN));
        words = new OwnWordText(zip, pictures);
        lists = new OwnWordLists(text, words);
        var page = new Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChild(article);
        List<Finding> findings = new ArrayList<>();
        var changes = new TrackedChanges();
        changes.accept(body);
        changes.report(findings);
        body.children().forEach(this::block);
        pictures.report(findings);
        return new Source(Format.DOCX, "", article.outerHtml(), List.of(), List.of(), pictures.all(), findings);
    }

    private void block(Element block) {
        if (block.tagName().equals("w:tbl")) {
            lists.end();
            text.appendChild(new OwnWordTable(words).table(block));
        } else if (block.tagName().equals("w:p")) {
            paragraph(block, style(block));
        }
    }

    static String style(Element paragraph) {
        return WordStyles.attribute(paragraph, "> w|pPr > w|pStyle", "w:val").orElse("");
    }

    private void paragraph(Element paragraph, String style) {
        if (style.equals("ListParagraph")) {
            lists.add(paragraph);
            return;
        }
        lists.end();
        switch (style) {
            case "Addressees", "MastheadName", "MastheadKind", "MastheadNumber", "MastheadLine", "Title", "Subtitle" ->
                head(style, words.plain(paragraph));
            case "Imprint" -> imprint(words.plain(paragraph));
            case "Heading1" -> text("h2", paragraph);
            case "Heading2" -> text("h3", paragraph);
            case "Heading3" -> text("h4", paragraph);
            case "Quote" -> text.appendElement("blockquote").appendElement("p").appendChildren(words.of(paragraph));
            case "Figure" -> figure(paragraph);
            case "Caption" -> caption(paragraph);
            case "AfterTable", "End" -> {
            }
            default -> text("p", paragraph);
        }
    }

    private void text(String element, Element paragraph) {
        text.appendElement(element).appendChildren(words.of(paragraph));
    }

    private void head(String style, String line) {
        switch (style) {
            case "Addressees" -> header.appendElement("p").addClass("addressees").text(line);
            case "MastheadName" -> header.appendElement("p").addClass("name").text(line);
            case "MastheadKind" -> header.appendElement("p").addClass("kind").text(line);
            case "MastheadNumber" -> header.appendElement("p").addClass("number").text(line);
            case "Title" -> header.appendElement("h1").text(line);
            case "Subtitle" -> header.appendElement("p").addClass("subtitle").text(line);
            default -> line(line);
        }
    }

    /** Sponsors and, behind a tab, the date; or the credential. */
    private void line(String line) {
        Element paragraph = header.appendElement("p").addClass("line");
        if (line.contains("\t") || line.endsWith("主办")) {
            String[] ends = line.split("\t", 2);
            paragraph.appendElement("span").text(ends[0]);
            paragraph.appendElement("time").text(ends.length < 2 ? "" : ends[1]);
        } else {
            paragraph.text(line);
        }
    }

    private void imprint(String line) {
        Element paragraph = footer.appendElement("p");
        for (String entry : line.split("[\t　]")) {
            paragraph.appendElement("span").text(entry);
        }
    }

    private void figure(Element paragraph) {
        Element image = words.image(paragraph);
        if (image == null) {
            text("p", paragraph);
        } else {
            text.appendElement("figure").appendChild(image);
        }
    }

    private void caption(Element paragraph) {
        Element last = text.lastElementChild();
        if (last != null && last.normalName().equals("figure")) {
            last.appendElement("figcaption").appendChildren(words.of(paragraph));
        } else {
            text("p", paragraph);
        }
    }
}
