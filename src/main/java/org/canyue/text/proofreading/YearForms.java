package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year in Chinese numerals has 〇, neither 0 nor 零 nor a circle, and no year has both kinds (GB/T 15835-2011, 5.2.5 and 5.3). */
final class YearForms implements Check {

    private static final Pattern CHINESE = Pattern
            .compile("(?<![\\d〇零○一二三四五六七八九])[一二](?=.{0,2}[0零○〇OＯ])[0零○〇OＯ一二三四五六七八九]{3}(?=年)");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d〇零○])[12](?=.{0,2}[〇零○])[\\d〇零○]{3}(?=年)");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            mark(stretch, CHINESE, "[0零○OＯ]", "〇", report);
            mark(stretch, DIGITS, "[〇零○]", "0", report);
        }
    }

    private static void mark(Stretch stretch, Pattern form, String wrong, String right, Report report) {
        Matcher year = stretch.find(form);
        while (year.find()) {
            String mended = year.group().replaceAll(wrong, right);
            if (!mended.equals(year.group())) {
                report.mark(stretch, year.start(), year.end(), mended);
            }
        }
    }
}
