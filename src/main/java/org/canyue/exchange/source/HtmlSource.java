package org.canyue.exchange.source;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.exchange.Finding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page of HTML. Images that it has inside (RFC 2397) come along; nothing is fetched from anywhere. */
final class HtmlSource {
    private static final Pattern START = Pattern
            .compile("(?is)\\W{0,3}(?:<!doctype html|<html|<\\?xml[^>]*>\\s*<(?:!doctype )?html).*");
    private static final Pattern DATA = Pattern.compile("data:image/[a-z+.-]{1,20};base64,");

    private HtmlSource() {
    }

    static boolean isHtml(String text) {
        return START.matcher(text.substring(0, Math.min(1024, text.length())).strip()).matches();
    }

    static Source read(String text) {
        Markings.requireFew(text.chars().filter(c -> c == '<').count());
        Document page = Markings.requireShallow(Jsoup.parse(text, Markings.bounded(Parser.htmlParser())));
        page.outputSettings().prettyPrint(false);
        var pictures = new FoundPictures();
        page.select("img[src^=data:]").forEach(image -> image.attr("src", pictures.take(bytes(image))));
        page.select("img[src='']").remove();
        List<Finding> findings = new ArrayList<>();
        pictures.report(findings);
        return new Source(Format.HTML, "", page.body().html(), List.of(), List.of(), pictures.all(), findings);
    }

    private static byte[] bytes(Element image) {
        Matcher data = DATA.matcher(image.attr("src"));
        try {
            return data.lookingAt()
                    ? Base64.getMimeDecoder().decode(image.attr("src").substring(data.end()))
                    : new byte[0];
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }
}
