package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No 、 behind （一） and （1）; a point, no 、 behind 1; 、 and no point behind 一 (GB/T 9704-2012, 7.3.3). */
final class HeadingMarks implements Check {

    private static final Pattern BRACKETED = Pattern.compile("[（(](?:[一二三四五六七八九十]{1,4}|\\d{1,2})[）)]([、，.．])");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}(、)(?!\\d)");
    private static final Pattern CHINESE = Pattern.compile("[一二三四五六七八九十]{1,3}([.．])(?!\\d)");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch line : proof.body()) {
            if (line.isLine()) {
                mark(line, BRACKETED, "", report);
                mark(line, DIGITS, ".", report);
                mark(line, CHINESE, "、", report);
            }
        }
    }

    private static void mark(Stretch line, Pattern form, String right, Report report) {
        Matcher found = line.find(form);
        if (found.lookingAt()) {
            String numeral = line.text().substring(0, found.start(1));
            report.mark(line, 0, found.end(), numeral + right);
        }
    }
}
