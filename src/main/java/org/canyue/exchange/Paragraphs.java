package org.canyue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.exchange.Finding.Subject;

/**
 * Puts together the paragraphs that page breaks or line ends have cut: a line that ends in mid-sentence goes on in the
 * next one, unless it is short enough to be a heading, or the next begins as a heading, item or indented paragraph.
 */
final class Paragraphs {

    private static final int SHORTEST_CUT = 20;
    private static final int LONGEST_HEADING = 40;
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:\\*\\*)?(?:第?[一二三四五六七八九十百]{1,5}[、章节]|[（(](?:[一二三四五六七八九十百]{1,5}|\\d{1,2})[）)]|\\d{1,2}(?:[.．](?!\\d)|、)|[①-⑳]|#{1,4} |[-*•●◆■] |\\d{1,4}\\) |\\||> |!\\[)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]{1,200})\\*\\*");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final List<Finding> findings;
    private Line last;

    Paragraphs(List<Finding> findings) {
        this.findings = findings;
    }

    List<String> join(List<Line> lines) {
        for (Line line : lines) {
            Matcher bold = BOLD.matcher(line.text());
            while (bold.find()) {
                findings.add(Finding.healed(line, Subject.BOLD, bold.group(1)));
            }
            add(line);
        }
        close();
        return paragraphs;
    }

    private void add(Line line) {
        if (last != null && goesOn(line)) {
            String gap = isLatin(last.text().charAt(last.text().length() - 1)) && isLatin(line.text().charAt(0))
                    ? " "
                    : "";
            findings.add(joined(last, line));
            open.append(gap).append(line.text());
        } else {
            if (last != null && !last.isFinished() && !isHeading(open)) {
                findings.add(Finding.unsure(last, Subject.PARAGRAPH_UNFINISHED));
            }
            close();
            open.append(line.text());
        }
        last = line;
    }

    static Finding joined(Line last, Line next) {
        return Finding.healed(next, Subject.PARAGRAPH_JOINED, end(last.text()) + "‖" + start(next.text()));
    }

    private boolean goesOn(Line next) {
        return goesOn(open, last, next);
    }

    /** @param open the paragraph as far as it is known; {@code last} is its last line */
    static boolean goesOn(CharSequence open, Line last, Line next) {
        char lastCharacter = last.text().charAt(last.text().length() - 1);
        if (BEGINNING.matcher(next.text()).lookingAt() || isTableRow(last)) {
            return false;
        } else if ("，。、；：！？”’）》】」』…,;:!?)".indexOf(next.text().charAt(0)) >= 0
                || "，、,（(“‘《【「『".indexOf(lastCharacter) >= 0) {
            return true;
        }
        return !last.isFinished() && !isHeading(open) && !next.indented() && open.length() >= SHORTEST_CUT;
    }

    private static boolean isTableRow(Line last) {
        return last.text().startsWith("|") && last.text().endsWith("|");
    }

    private static boolean isHeading(CharSequence open) {
        return open.length() <= LONGEST_HEADING && BEGINNING.matcher(open).lookingAt();
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static String end(String text) {
        int length = text.codePointCount(0, text.length());
        return text.substring(text.offsetByCodePoints(0, Math.max(0, length - 6)));
    }

    private static String start(String text) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(6, text.codePointCount(0, text.length()))));
    }
}
