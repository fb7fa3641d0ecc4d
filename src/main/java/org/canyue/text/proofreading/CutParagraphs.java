package org.canyue.text.proofreading;

import java.util.regex.Pattern;

import org.canyue.text.Passage.Kind;

/**
 * Paragraphs that a page break of the source has cut. A line counts as cut when it is as long as a printed one, has a mark
 * within and none at its end, and the next goes on to one; or when a mark stands where none may stand.
 */
final class CutParagraphs implements Check {

    /** A printed line has 28 characters, the first of a paragraph 26; one or two less where a mark was moved. */
    private static final int PRINTED_LINE = 24;
    private static final Pattern MARK = Pattern.compile("[，。；、！？]");
    private static final Pattern NUMERAL = Pattern
            .compile("(?:第?[一二三四五六七八九十]{1,5}[、章节]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、)]|[①-⑳•●◆■—*-])");

    @Override
    public void check(Proof proof, Report report) {
        Stretch last = null;
        for (Stretch next : proof.body()) {
            if (next.is(Kind.NOTE)) {
                continue;
            }
            if (last != null && last.is(Kind.PARAGRAPH) && next.is(Kind.PARAGRAPH) && isCut(last, next)) {
                report.join(last, next);
            }
            last = next;
        }
    }

    private static boolean isCut(Stretch one, Stretch next) {
        char end = one.at(one.length() - 1);
        if ("，。、；：！？”’）》】」".indexOf(next.at(0)) >= 0) {
            return true;
        }
        if (next.find(NUMERAL).lookingAt()) {
            return false;
        }
        boolean carriesOn = "，、（“‘《".indexOf(end) >= 0;
        boolean unfinished = Glyph.isHan(end) || Glyph.isDigit(end) || Glyph.isLatin(end);
        return one.length() >= PRINTED_LINE && (carriesOn || unfinished && one.find(MARK).find())
                && next.find(MARK).find();
    }
}
