package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Between adjacent quoted or book-title items normally no 、 (GB/T 15834-2011, 4.5.3.5). Where one of them has a note in
 * brackets the 、 is wanted, so a list with such an item is left alone.
 */
final class EnumerationCommas implements Check {

    private static final int NEAR = 40;
    private static final Pattern COMMA = Pattern.compile("”、(?=“)|》、(?=《)");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            Matcher comma = stretch.find(COMMA);
            while (comma.find()) {
                if (!hasNote(stretch.text(), comma.start())) {
                    int at = comma.start() + 1;
                    report.mark(stretch, at, at + 1, "");
                }
            }
        }
    }

    private static boolean hasNote(String text, int at) {
        String near = text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR));
        return near.contains("）、“") || near.contains("）、《");
    }
}
