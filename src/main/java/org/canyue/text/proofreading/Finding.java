package org.canyue.text.proofreading;

import java.nio.charset.StandardCharsets;

import org.canyue.platform.Sha256;

/**
 * One mark of the proofreader.
 *
 * @param before the words before the excerpt, and
 * @param after those behind it, without markup
 * @param detail what the sentence of the rule needs beside the excerpt: a name, a figure; may be empty
 * @param mend null where only a person can tell what is right
 * @param fingerprint the same for the same words in the same neighbourhood, wherever the text around them moves
 */
public record Finding(Rule rule, Place place, String before, String excerpt, String after, String detail, Mend mend,
        String fingerprint) {

    private static final int NEIGHBOURHOOD = 6;

    static Finding of(Rule rule, Place place, Excerpt words, String detail, Mend mend) {
        String print = String.join("\n", rule.name(), place.field().name(), words.excerpt(), tail(words.before()),
                head(words.after()), rule.isOfTheWhole() ? "" : detail);
        return new Finding(rule, place, words.before(), words.excerpt(), words.after(), detail, mend, digest(print));
    }

    /** The words of a finding in their sentence. */
    record Excerpt(String before, String excerpt, String after) {
        static final Excerpt NONE = new Excerpt("", "", "");
    }

    public boolean mendable() {
        return mend != null;
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - NEIGHBOURHOOD));
    }

    private static String head(String words) {
        return words.substring(0, Math.min(NEIGHBOURHOOD, words.length()));
    }

    private static String digest(String print) {
        return Sha256.hex(print.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }
}
