package org.canyue.text;

import java.util.List;

/**
 * One paragraph, heading, item, quotation, cell, caption or footnote of the plain form as a reader sees it, without
 * markup, and where each of its characters stands in that form. Immutable.
 */
public final class Passage {

    public enum Kind {
        PARAGRAPH, HEADING, ITEM, QUOTE, CELL, CAPTION, NOTE
    }

    private final Kind kind;
    private final int paragraph;
    private final int from;
    private final int to;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    Passage(Kind kind, int paragraph, int from, int to, String text, int[] starts, int[] ends) {
        this.kind = kind;
        this.paragraph = paragraph;
        this.from = from;
        this.to = to;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The passages of a text in the plain form that {@link Body#plainText} describes; any text at all is allowed. */
    public static List<Passage> of(String plainText) {
        return PassageReader.read(plainText);
    }

    /** A line that has no markup, such as a title. */
    public static Passage ofLine(String line) {
        var characters = new PassageText();
        characters.append(line, 0, 1);
        return characters.build(Kind.PARAGRAPH, 1, 0, line.length());
    }

    public Kind kind() {
        return kind;
    }

    /** Which line that is not blank it stands in, from 1. */
    public int paragraph() {
        return paragraph;
    }

    /** Where its content begins in the plain form, behind the signs that say what kind of line it is. */
    public int from() {
        return from;
    }

    /** Where its content ends in the plain form. */
    public int to() {
        return to;
    }

    public String text() {
        return text;
    }

    /** Where the character at that index of the text begins in the plain form. */
    public int start(int index) {
        return starts[index];
    }

    /** Where the character at that index of the text ends in the plain form; an escaped one has two signs. */
    public int end(int index) {
        return ends[index];
    }

    /** Whether a stretch of the text stands in the plain form without markup in it. */
    public boolean isPlain(int first, int last) {
        for (int i = first; i < last; i++) {
            if (ends[i] != starts[i + 1]) {
                return false;
            }
        }
        return true;
    }

    /** 字数 as {@link Body#characterCount} counts it. */
    public int characterCount() {
        return WordCount.of(text);
    }
}
