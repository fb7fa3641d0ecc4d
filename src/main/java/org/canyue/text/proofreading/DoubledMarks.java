package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks that stand twice, or beside one that excludes them (GB/T 15834-2011, 5). */
final class DoubledMarks implements Check {

    private static final Pattern RUN = Pattern.compile("[，。、；：]{2,}+|[！？]{2,}+|。”。");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            Matcher run = stretch.find(RUN);
            while (run.find()) {
                String marks = run.group();
                if (!isLawful(marks)) {
                    report.mark(stretch, run.start(), run.end(), right(marks), "");
                }
            }
        }
    }

    /** ？！ asks and exclaims; 。。。 is meant for an ellipsis, which has its own rule. */
    private static boolean isLawful(String marks) {
        return marks.equals("？！") || marks.length() > 2 && marks.chars().allMatch(c -> c == '。');
    }

    /** Null where it cannot be told which of them is meant. */
    private static String right(String marks) {
        char first = marks.charAt(0);
        if (marks.equals("。”。")) {
            return "。”";
        }
        if (marks.chars().allMatch(c -> c == first)) {
            return String.valueOf(first);
        }
        return marks.length() == 2 && (first == '、' || first == '，') ? marks.substring(1) : null;
    }
}
