package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The space between a Chinese character and a number beside it, as the house has it. */
final class Spaces implements Check {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*+[%％]?");

    @Override
    public void check(Proof proof, Report report) {
        var forms = new Forms();
        for (Stretch stretch : proof.body()) {
            Matcher number = stretch.find(NUMBER);
            while (number.find()) {
                collect(stretch, number.start(), number.end(), forms);
            }
        }
        switch (proof.style().spacing()) {
            case NONE -> forms.markAllSecond(report);
            case SPACE -> forms.markAllFirst(report);
            case JUST_ONE_WAY -> forms.markRarer(report);
        }
    }

    /** First form without a space, second with one on either side. A numeral at the beginning of a line is no number. */
    private static void collect(Stretch in, int from, int to, Forms forms) {
        boolean spaceBefore = in.at(from - 1) == ' ' && Glyph.isHan(in.at(from - 2));
        boolean spaceAfter = in.at(to) == ' ' && Glyph.isHan(in.at(to + 1));
        String number = in.text().substring(from, to);
        if (from == 0 && number.endsWith(".")) {
            return;
        }
        int first = spaceBefore ? from - 1 : from;
        int last = spaceAfter ? to + 1 : to;
        if (spaceBefore || spaceAfter) {
            forms.second(in, first, last, number);
        }
        boolean tightBefore = Glyph.isHan(in.at(from - 1));
        boolean tightAfter = Glyph.isHan(in.at(to));
        if ((tightBefore || tightAfter) && !spaceBefore && !spaceAfter) {
            forms.first(in, from, to, (tightBefore ? " " : "") + number + (tightAfter ? " " : ""));
        }
    }
}
