package org.canyue.text;

import java.util.Arrays;

import org.canyue.text.Passage.Kind;

/** Gathers the characters of a passage and where they stand. What nobody can see is left out. */
final class PassageText {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** Characters one after the other, each as wide in the plain form as is said. */
    void append(String characters, int start, int width) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i), start + i * width, start + (i + 1) * width);
        }
    }

    void append(char c, int start, int end) {
        boolean surrogate = Character.isSurrogate(c);
        if (!surrogate && c != '\t' && !CleanText.isVisible(c)) {
            return;
        }
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Passage build(Kind kind, int paragraph, int from, int to) {
        return new Passage(kind, paragraph, from, to, text.toString(), Arrays.copyOf(starts, text.length()),
                Arrays.copyOf(ends, text.length()));
    }
}
