package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Month and day have no leading zero: 1 is not written 01 (GB/T 9704-2012, 7.3.5.4). */
final class LeadingZeros implements Check {

    private static final Pattern DATE = Pattern.compile("年 ?0[1-9] ?月|月 ?0[1-9] ?日");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            Matcher date = stretch.find(DATE);
            int from = 0;
            while (date.find(from)) {
                report.mark(stretch, date.start(), date.end(), date.group().replace("0", ""));
                from = date.end() - 1;
            }
        }
    }
}
