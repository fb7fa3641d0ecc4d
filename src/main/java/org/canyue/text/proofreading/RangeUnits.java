package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Both ends of a range carry %, 万, 亿: 30%～50% (GB/T 15835-2011, 5.1.3). For 万 and 亿 only a person can tell what is meant. */
final class RangeUnits implements Check {

    private static final Pattern RANGE = Pattern
            .compile(
                    "(?<![\\d.A-Za-z/-])(\\d{1,6}(?:\\.\\d{1,3})?)( ?[-~–～—] ?\\d{1,6}(?:\\.\\d{1,3})?)([%％]|[万亿](?!分))");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            Matcher range = stretch.find(RANGE);
            while (range.find()) {
                boolean percent = "%％".contains(range.group(3));
                report.mark(stretch, range.start(), range.end(),
                        percent ? range.group(1) + range.group(3) + range.group(2) + range.group(3) : null, "");
            }
        }
    }
}
