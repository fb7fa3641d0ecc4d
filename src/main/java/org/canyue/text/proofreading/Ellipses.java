package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An ellipsis is …… and makes 等 superfluous (GB/T 15834-2011, 4.11). */
final class Ellipses implements Check {

    private static final Pattern FORM = Pattern.compile("(?=[.。…])(?:\\.{3,}+|。{3,}+|…++)");
    private static final Pattern AND_SO_ON = Pattern.compile("(?=[…等])(?:……等等?(?![级待候同于一])|等等?……)");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            Matcher form = stretch.find(FORM);
            while (form.find()) {
                if (!isRight(stretch, form)) {
                    report.mark(stretch, form.start(), form.end(), "……");
                }
            }
            Matcher andSoOn = stretch.find(AND_SO_ON);
            while (andSoOn.find()) {
                report.mark(stretch, andSoOn.start(), andSoOn.end(), "……");
            }
        }
    }

    /** …… or, for lines left out, twice that; points among Latin letters are not ours. */
    private static boolean isRight(Stretch stretch, Matcher form) {
        String signs = form.group();
        return signs.equals("……") || signs.equals("…………") || signs.charAt(0) == '.'
                && !Glyph.isChinese(stretch.at(form.start() - 1)) && !Glyph.isHan(stretch.at(form.end()));
    }
}
