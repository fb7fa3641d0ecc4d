package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.text.Passage;

/** A passage and the field that it stands in. */
record Stretch(Field field, Passage passage) {

    String text() {
        return passage.text();
    }

    int length() {
        return text().length();
    }

    /** The character there; 0 outside of the text. */
    char at(int index) {
        return index < 0 || index >= length() ? 0 : text().charAt(index);
    }

    Matcher find(Pattern pattern) {
        return pattern.matcher(text());
    }

    boolean is(Passage.Kind kind) {
        return passage.kind() == kind;
    }

    /** Whether it stands alone on its line and may carry a numeral: no cell, item or footnote. */
    boolean isLine() {
        return is(Passage.Kind.PARAGRAPH) || is(Passage.Kind.HEADING);
    }
}
