package org.canyue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.canyue.exchange.Finding.Subject;
import org.canyue.text.CleanText;

/** The lines of a plain text that are not blank, page numbers (— 1 —, 第 1 页) dropped. */
final class SourceLines {

    private static final Pattern PAGE_NUMBER = Pattern
            .compile(
                    "[-‐-―－─━·•]+\\s*\\d{1,4}\\s*[-‐-―－─━·•]+|第\\s*\\d{1,4}\\s*页(?:[\\s，,/（(]*共\\s*\\d{1,4}\\s*页[）)]?)?");

    private SourceLines() {
    }

    static List<Line> read(String source, List<Finding> findings) {
        List<Line> lines = new ArrayList<>();
        String[] all = CleanText.lines(source).split("\n");
        boolean afterBlank = true;
        for (int i = 0; i < all.length; i++) {
            String text = strip(all[i]);
            Line line = new Line(i + 1, text, !text.isEmpty() && !all[i].startsWith(text), afterBlank);
            if (text.length() < 30 && PAGE_NUMBER.matcher(text).matches()) {
                findings.add(Finding.healed(line, Subject.PAGE_NUMBER, text));
            } else if (text.isEmpty()) {
                afterBlank = true;
            } else {
                lines.add(line);
                afterBlank = false;
            }
        }
        return lines;
    }

    private static String strip(String line) {
        return line.replace('\u00a0', ' ').replace('\u2007', ' ').strip();
    }
}
