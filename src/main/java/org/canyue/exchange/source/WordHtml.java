package org.canyue.exchange.source;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Brings the HTML of mammoth into ours: the words of a footnote stand where it is referred to. */
final class WordHtml {
    private WordHtml() {
    }

    static String of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Element reference : document.select("sup > a[href~=^#(footnote|endnote)-]")) {
            Element note = document.getElementById(reference.attr("href").substring(1));
            if (note != null) {
                note.select("a[href~=^#(footnote|endnote)-ref]").remove();
                reference.parent().replaceWith(new Element("span").addClass("note").text(note.text().strip()));
            }
        }
        document.select("ol:has(> li[id~=^(footnote|endnote)-])").remove();
        document.select("a[id]:not([href])").unwrap();
        document.select("img:not([src])").remove();
        return document.body().html();
    }
}
