package org.canyue.distribution.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a letter before they become plain text and HTML. Immutable.
 *
 * @param salutation 刘小涛书记： or empty
 * @param opening    paragraphs above the text
 * @param text       the issue in its plain form, and the same as simple HTML; both empty for a letter without one
 * @param links      where the reader may go
 * @param closing    paragraphs at the end: who wrote, and why
 * @param enclosed   id of the signed revision whose print form goes along; null for none
 */
public record Sheet(Locale language, String subject, String salutation, List<String> opening, Printed text,
        List<Link> links, List<String> closing, Long enclosed, String fileName, Map<String, String> headers) {

    /** The issue: its head, title and text. */
    public record Printed(String plain, String name, String kind, String number, String title, String subtitle,
            String html) {
        static final Printed NOTHING = new Printed("", "", "", "", "", "", "");
    }

    public record Link(String words, String address) {
    }

    public static Sheet to(Locale language, String subject, String salutation) {
        return new Sheet(language, subject, salutation, List.of(), Printed.NOTHING, List.of(), List.of(), null, "",
                Map.of());
    }

    public Sheet opening(List<String> paragraphs) {
        return new Sheet(language, subject, salutation, paragraphs, text, links, closing, enclosed, fileName, headers);
    }

    public Sheet carrying(Printed printed) {
        return new Sheet(language, subject, salutation, opening, printed, links, closing, enclosed, fileName, headers);
    }

    public Sheet leadingTo(List<Link> further) {
        return new Sheet(language, subject, salutation, opening, text, further, closing, enclosed, fileName, headers);
    }

    public Sheet closing(List<String> paragraphs) {
        return new Sheet(language, subject, salutation, opening, text, links, paragraphs, enclosed, fileName, headers);
    }

    public Sheet enclosing(long revision, String name) {
        return new Sheet(language, subject, salutation, opening, text, links, closing, revision, name, headers);
    }

    public Sheet with(Map<String, String> further) {
        return new Sheet(language, subject, salutation, opening, text, links, closing, enclosed, fileName, further);
    }

    /** For mail programs that show no HTML. */
    public String plain() {
        List<String> parts = new ArrayList<>();
        add(parts, salutation);
        add(parts, String.join("\n\n", opening));
        add(parts, text.plain().strip());
        links.forEach(link -> add(parts, link.words() + "\n" + link.address()));
        add(parts, String.join("\n", closing));
        return String.join("\n\n", parts) + "\n";
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    public boolean hasText() {
        return !text.html().isEmpty();
    }

    public boolean isChinese() {
        return language.equals(Locale.CHINESE);
    }
}
