package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 3000000 beside 200万 in one text; only round figures, since 25030 has no shorter form (GB/T 15835-2011, 4). */
final class MixedLargeNumbers implements Check {

    private static final Pattern SHORT = Pattern.compile("\\d ?[万亿]");
    private static final Pattern FULL = Pattern
            .compile(
                    "(?<![\\d.,A-Za-z-])([1-9]\\d{0,7}|[1-9]\\d{0,2}(?:,\\d{3}){1,2})0000(?![\\d.,%A-Za-z-])(?! ?[万亿])");
    private static final Pattern SEPARATED = Pattern
            .compile("(?<![\\d.,A-Za-z-])([1-9]\\d{0,2}(?:,\\d{3}){0,2}?,\\d{2}0|[1-9]\\d{0,1}0),000(?![\\d.,%])");

    @Override
    public void check(Proof proof, Report report) {
        var forms = new Forms();
        for (Stretch stretch : proof.prose()) {
            Matcher brief = stretch.find(SHORT);
            while (brief.find()) {
                forms.first(stretch, brief.start(), brief.end(), null);
            }
            collect(stretch, stretch.find(FULL), "", forms);
            collect(stretch, stretch.find(SEPARATED), "0", forms);
        }
        forms.markSecond(report);
    }

    /** @param last the zeros of the captured part that belong to 万 */
    private static void collect(Stretch stretch, Matcher full, String last, Forms forms) {
        while (full.find()) {
            String digits = full.group(1).replace(",", "");
            forms.second(stretch, full.start(), full.end(),
                    digits.substring(0, digits.length() - last.length()) + "万");
        }
    }
}
