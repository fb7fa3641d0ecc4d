package org.canyue.distribution.mail;

import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.distribution.mail.Sheet.Printed;
import org.canyue.exchange.PaperWords;
import org.canyue.exchange.TextFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * The text of an issue as mail programs can show it: every element with its style on it, since most of them drop style sheets; no
 * pictures, which they would have to fetch; footnotes where they are referred to.
 */
final class MailText {
    private static final String LINE = "font-size:16px;line-height:1.9;";
    private static final String CELL = "border:1px solid #cfc6b7;padding:4px 8px;text-align:left;" + LINE;
    private static final Map<String, String> STYLES = Map.of(
            "p", "margin:0 0 8px;text-indent:2em;" + LINE,
            "h2", "margin:18px 0 8px;font-size:17px;line-height:1.7;font-weight:bold;",
            "h3", "margin:14px 0 6px;font-size:16px;line-height:1.7;font-weight:bold;",
            "h4", "margin:10px 0 6px;font-size:16px;line-height:1.7;font-weight:bold;",
            "li", LINE,
            "blockquote", "margin:8px 0;padding:0 0 0 12px;border-left:3px solid #cfc6b7;",
            "table", "border-collapse:collapse;margin:8px 0;max-width:100%;",
            "th", CELL,
            "td", CELL,
            "a", "color:#9d0d14;");
    private static final int HELD_CHARACTERS = 4 << 20;
    private static final Cache<String, String> SHOWN = Caffeine.newBuilder().maximumWeight(HELD_CHARACTERS)
            .weigher((String canonical, String shown) -> canonical.length() + shown.length()).build();

    private MailText() {
    }

    static Printed of(Edition edition) {
        Content content = edition.content();
        PaperWords words = PaperWords.of(edition);
        return new Printed(TextFile.of(edition), content.masthead().name(), content.masthead().kind(), words.number(),
                content.title(), content.subtitle(), html(content.body().html()));
    }

    /** Of thousands of letters the same. */
    static String html(String canonical) {
        return SHOWN.get(canonical, MailText::styled);
    }

    private static String styled(String canonical) {
        Document page = Jsoup.parseBodyFragment(canonical);
        page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        for (Element figure : page.select("figure")) {
            String words = List.of(figure.text(), figure.select("img").attr("alt")).stream()
                    .filter(text -> !text.isEmpty()).findFirst().orElse("");
            figure.replaceWith(new Element("p").text("［图：" + words + "］"));
        }
        for (Element note : page.select("span.note")) {
            note.replaceWith(new Element("span").attr("style", "font-size:14px;color:#5d574e;")
                    .text("（注：" + note.text() + "）"));
        }
        STYLES.forEach((tag, style) -> page.select(tag).forEach(element -> element.attr("style", style)));
        return page.body().html();
    }
}
