package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years have four digits (GB/T 15835-2011, 5.1.4). 20年 is a span and left alone; 98年 counts where no span is said so. */
final class ShortenedYears implements Check {

    private static final Pattern RANGE = Pattern
            .compile("(?<![\\d./-])((?:19|20)(\\d\\d))年? ?[-—–～~/] ?(\\d\\d)(?=年(?!代))");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘]\\d\\d(?=年)");
    private static final Pattern ALONE = Pattern
            .compile("(?<![\\d.,〇零一二三四五六七八九十-])(?:0\\d|(?<=[自从于在到至和与、，。（])[89]\\d)年(?!代|来|间|前|后|之|以|内|多|的历|历|期|级)");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            Matcher range = stretch.find(RANGE);
            while (range.find()) {
                boolean later = range.group(3).compareTo(range.group(2)) > 0;
                report.mark(stretch, range.start(), range.end(),
                        later ? range.group(1) + "—" + range.group(1).substring(0, 2) + range.group(3) : null, "");
            }
            mark(stretch, APOSTROPHE, report);
            mark(stretch, ALONE, report);
        }
    }

    private static void mark(Stretch stretch, Pattern form, Report report) {
        Matcher year = stretch.find(form);
        while (year.find()) {
            report.mark(stretch, year.start(), year.end());
        }
    }
}
