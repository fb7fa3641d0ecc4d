package org.canyue.text.proofreading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Quotation marks and brackets come in pairs within a paragraph (GB/T 15834-2011, 4.8 and 4.9). A quotation over several
 * paragraphs opens each of them and closes the last.
 */
final class PairedMarks implements Check {

    private static final String OPENING = "“‘（《〈「『【〔";
    private static final String CLOSING = "”’）》〉」』】〕";

    private final String marks;

    /** @param marks those that this rule speaks of */
    PairedMarks(String marks) {
        this.marks = marks;
    }

    @Override
    public void check(Proof proof, Report report) {
        List<Stretch> prose = proof.prose();
        for (int i = 0; i < prose.size(); i++) {
            boolean goesOn = i + 1 < prose.size() && prose.get(i + 1).at(0) == '“' && prose.get(i).at(0) == '“';
            check(prose.get(i), goesOn, report);
        }
    }

    private void check(Stretch stretch, boolean goesOn, Report report) {
        Deque<Integer> open = new ArrayDeque<>();
        int[] opened = new int[OPENING.length()];
        for (int i = 0; i < stretch.length(); i++) {
            char c = stretch.at(i);
            int opener = OPENING.indexOf(c);
            int closer = CLOSING.indexOf(c);
            if (opener >= 0) {
                open.push(i);
                opened[opener]++;
            } else if (closer >= 0 && (opened[closer] > 0 || !isApostrophe(stretch, i) && !isNumeral(stretch, i))) {
                close(stretch, i, closer, open, opened, report);
            }
        }
        while (!open.isEmpty()) {
            int i = open.pop();
            if (i > 0 || !goesOn) {
                mark(stretch, i, report);
            }
        }
    }

    private void close(Stretch stretch, int at, int kind, Deque<Integer> open, int[] opened, Report report) {
        if (opened[kind] == 0) {
            mark(stretch, at, report);
            return;
        }
        int opener;
        do {
            opener = open.pop();
            opened[OPENING.indexOf(stretch.at(opener))]--;
            if (stretch.at(opener) != OPENING.charAt(kind)) {
                mark(stretch, opener, report);
            }
        } while (stretch.at(opener) != OPENING.charAt(kind));
    }

    private void mark(Stretch stretch, int at, Report report) {
        if (marks.indexOf(stretch.at(at)) >= 0) {
            report.mark(stretch, at, at + 1);
        }
    }

    private static boolean isApostrophe(Stretch stretch, int i) {
        return stretch.at(i) == '’' && (Glyph.isLatin(stretch.at(i - 1)) || Glyph.isLatin(stretch.at(i + 1))
                || Glyph.isDigit(stretch.at(i + 1)));
    }

    /** 1） at the beginning of a line or behind a mark. */
    private static boolean isNumeral(Stretch stretch, int i) {
        int first = i - 1;
        while (first > i - 3 && (Glyph.isDigit(stretch.at(first)) || Glyph.isLatin(stretch.at(first)))) {
            first--;
        }
        return stretch.at(i) == '）' && first < i - 1 && (first < 0 || "。；：，".indexOf(stretch.at(first)) >= 0);
    }
}
