package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of quantities has ～, one of years and days — (GB/T 15835-2011, 5.1.3; GB/T 15834-2011, 4.13.3). A hyphen
 * between numbers that are no range (telephone, standard, score, 9-10期 of a combined issue) is left alone.
 */
final class NumberRanges implements Check {

    private static final String UNIT = "(?:年代|年|个月|月|日|天|小时|分钟|周|岁|人|名|位|家|户|元|倍|层|个|项|%|％|℃|万|亿|公里|千米|米|吨|亩|公顷|平方|km|kg|cm|mm)";
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\d.A-Za-z〔/～—~-])(\\d{1,6}(?:\\.\\d{1,3})?)([%％年月日万亿]?) ?([-~–]) ?(\\d{1,6}(?:\\.\\d{1,3})?)(?= ?"
                    + UNIT + ")");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            Matcher range = stretch.find(RANGE);
            while (range.find()) {
                if (rises(range)) {
                    report.mark(stretch, range.start(), range.end(),
                            range.group(1) + range.group(2) + sign(stretch, range) + range.group(4), "");
                }
            }
        }
    }

    private static boolean rises(Matcher range) {
        return !range.group(2).isEmpty() || Double.parseDouble(range.group(1)) < Double.parseDouble(range.group(4));
    }

    private static String sign(Stretch stretch, Matcher range) {
        char unit = stretch.at(stretch.at(range.end()) == ' ' ? range.end() + 1 : range.end());
        boolean calendar = unit == '日' || unit == '月' || unit == '年' && range.group(4).length() == 4;
        return calendar ? "—" : "～";
    }
}
