package org.canyue.exchange;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.canyue.text.Body;
import org.canyue.text.Picture;
import org.canyue.text.Pictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A body with its images inside as data: addresses (RFC 2397) and its footnotes numbered and gathered at the end.
 *
 * @param html  of the body, sanitised as it came in
 * @param notes the HTML of each footnote, in the order of their numbers
 */
public record KeptText(String html, List<String> notes) {

    private static final String ADDRESS = "/attachments/";

    static KeptText of(Body body, Pictures pictures) {
        Document page = Jsoup.parseBodyFragment(body.htmlWithAnchors());
        page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        page.select("img").forEach(image -> embed(image, pictures));
        page.select("a").forEach(link -> link.attr("rel", "noreferrer"));
        List<String> notes = new ArrayList<>();
        for (Element note : page.select("span.note")) {
            notes.add(note.html());
            note.replaceWith(reference(notes.size()));
        }
        return new KeptText(page.body().html(), List.copyOf(notes));
    }

    private static void embed(Element image, Pictures pictures) {
        Optional<Picture> picture = pictures.picture(Long.parseLong(image.attr("src").substring(ADDRESS.length())));
        if (picture.isPresent()) {
            String bytes = Base64.getEncoder().encodeToString(picture.get().bytes());
            image.attr("src", "data:" + picture.get().mediaType() + ";base64," + bytes);
        } else {
            image.replaceWith(new Element("span").text("［图：" + image.attr("alt") + "］"));
        }
    }

    private static Element reference(int number) {
        Element reference = new Element("sup").id("r" + number);
        reference.appendElement("a").attr("href", "#n" + number).text(Integer.toString(number));
        return reference;
    }
}
