package org.canyue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canyue.exchange.source.Source;
import org.canyue.text.Body;
import org.canyue.text.CleanText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the page that {@link HtmlFile} wrote, and our own Word file, which comes in as such a page. It says itself what
 * is what, so nothing is guessed or healed.
 */
final class KeptPageReader {
    private static final String ARTICLE = "article[data-form=canyue]";

    private final Source source;
    private final Element article;
    private final WrittenWords words = new WrittenWords();

    private KeptPageReader(Source source, Element article) {
        this.source = source;
        this.article = article;
    }

    /** Empty where it is no such page. */
    static Optional<FileReading> read(Source source) {
        Document page = Jsoup.parseBodyFragment(source.html());
        page.outputSettings().prettyPrint(false);
        return Optional.ofNullable(page.selectFirst(ARTICLE))
                .map(article -> new KeptPageReader(source, article).read());
    }

    private FileReading read() {
        head();
        article.select("> footer > p > span").forEach(entry -> words.imprint(line(entry)));
        Element text = article.selectFirst("> div.text");
        if (text != null) {
            notes(text);
        }
        Body body = text == null ? Body.EMPTY : Body.ofHtml(text.html());
        BulletinReading reading = words.reading(text("h1"), text("p.subtitle"), body);
        return new FileReading(source.format(), BulletinFileReader.with(reading, source.findings()), lines(),
                source.pictures());
    }

    private void head() {
        header("p.addressees").ifPresent(line -> words.addressees(line(line)));
        words.name = text("p.name");
        words.kind = text("p.kind");
        words.number(text("p.number"));
        for (Element line : article.select("> header p.line")) {
            if (line.children().isEmpty()) {
                words.credential = line(line);
            }
            line.select("span").forEach(sponsors -> words.sponsors(line(sponsors)));
            line.select("time").forEach(date -> words.date(line(date)));
        }
    }

    private Optional<Element> header(String query) {
        return Optional.ofNullable(article.selectFirst("> header " + query));
    }

    private String text(String query) {
        return header(query).map(KeptPageReader::line).orElse("");
    }

    /** With the wide spaces that stand between two names. */
    private static String line(Element element) {
        return element.wholeText().strip();
    }

    /** A page gathers its notes at the end; ours stand where they are referred to. */
    private void notes(Element text) {
        for (Element reference : text.select("sup > a[href~=^#n\\d+$]")) {
            Element note = article.selectFirst("> ol.notes > li[id=" + reference.attr("href").substring(1) + "]");
            if (note != null) {
                note.select("> a[href^=#r]").remove();
                reference.parent()
                        .replaceWith(new Element("span").addClass("note").html(note.html().replaceFirst(" $", "")));
            }
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        article.select("> header p, > header h1, > div.text > *, > footer > p")
                .forEach(block -> lines.add(CleanText.line(block.text())));
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }
}
