package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An approximate number is marked as such once: 超200万+, 约30多, 大约30人左右 say it twice (GB/T 15835-2011, 5.2.1; 概数). The
 * second word goes, except where the two contradict each other (近…多).
 */
final class DoubledApproximations implements Check {

    /** Looked at first, so that not every word is tried everywhere. */
    private static final String BEGINNING = "(?=[大约将接近超逾不至])";
    private static final String ABOUT = "大约|大概|约莫|将近|接近|(?<![附最靠临亲远拉])近(?!年)|(?<![契条预合节制公违特签续履毁失婚邀简集])约";
    private static final String OVER = "超过|超出|(?<![赶反高])超|逾|不少于|不低于|至少";
    private static final String NUMBER = " ?(?:\\d[\\d.,]{0,14}+|[一二两三四五六七八九十百千]{1,6}+) ?[十百千万亿]{0,2}+";
    private static final String UNIT = "[\\p{IsHan}%％]{0,3}?";
    private static final Pattern PLUS = Pattern
            .compile(BEGINNING + "(?:" + ABOUT + "|" + OVER + ")" + NUMBER + " ?(\\+)(?!\\d)");
    private static final Pattern MORE = Pattern
            .compile(BEGINNING + "(?:(" + ABOUT + ")|" + OVER + ")" + NUMBER + "([多余])(?![年元]?[额项少])");
    private static final Pattern ROUND = Pattern
            .compile(BEGINNING + "(?:" + ABOUT + "|" + OVER + ")" + NUMBER + UNIT + "(左右|上下)");
    private static final Pattern ABOVE = Pattern.compile(BEGINNING + "(?:" + OVER + ")" + NUMBER + UNIT + "(以上)");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            mark(stretch, PLUS, 1, report);
            mark(stretch, MORE, 2, report);
            mark(stretch, ROUND, 1, report);
            mark(stretch, ABOVE, 1, report);
        }
    }

    /** @param second the group of the word that goes */
    private static void mark(Stretch stretch, Pattern pattern, int second, Report report) {
        Matcher found = stretch.find(pattern);
        while (found.find()) {
            boolean contradiction = second == 2 && found.group(1) != null && found.group(1).endsWith("近");
            String right = stretch.text().substring(found.start(), found.start(second)).stripTrailing();
            report.mark(stretch, found.start(), found.end(), contradiction ? null : right, "");
        }
    }
}
