package org.canyue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.canyue.exchange.Finding.Subject;

/**
 * Reads a bulletin down to its title and says where the body begins. The facts of the masthead part the lines: what
 * stands above the first of them is the name, the first line below that is no fact is the title.
 */
final class HeadReader {

    private static final int MOST_LINES = 40;
    private static final int LONGEST_TITLE = 60;
    private static final Pattern BODY_BEGINS = Pattern
            .compile("(?:\\*\\*)?(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]).*");
    private static final Pattern TITLE_MARKUP = Pattern.compile("^#{1,4} |\\*\\*");

    final HeadFacts facts = new HeadFacts();
    final Masthead masthead = new Masthead();
    String title = "";
    String subtitle = "";

    private final List<Line> lines;
    private final List<Finding> findings;
    private final List<Line> above = new ArrayList<>();
    private int titleAt = -1;

    HeadReader(List<Line> lines, List<Finding> findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** Where in the lines the body begins. */
    int read() {
        int i = 0;
        while (i < Math.min(MOST_LINES, lines.size()) && takes(i)) {
            i++;
        }
        if (titleAt < 0 && isAnchored()) {
            titleAboveFacts();
        } else if (titleAt < 0) {
            i = withoutFacts(i);
        }
        masthead.read(above, findings);
        return i;
    }

    private boolean takes(int i) {
        Line line = lines.get(i);
        Line words = line.with(line.text().replace("**", ""));
        if (facts.takeAddressees(words.text())) {
            return true;
        }
        if (isBody(line)) {
            return false;
        }
        String rest = facts.take(words);
        if (!rest.isEmpty() && !rest.equals(words.text())) {
            above.add(line.with(rest));
            return true;
        }
        return rest.isEmpty() || takesWords(i, line);
    }

    private boolean takesWords(int i, Line line) {
        if (titleAt < 0 && !isAnchored()) {
            above.add(line);
        } else if (titleAt < 0 && Masthead.isNotice(line)) {
            findings.add(Finding.unsure(line, Subject.HEAD_LINE_UNKNOWN));
        } else if (titleAt < 0 && !(hasWordsAfter(i) && facts.takeCredential(line.text()))) {
            title = plain(line);
            titleAt = i;
        } else if (titleAt >= 0 && subtitle.isEmpty() && line.text().startsWith("—")) {
            subtitle = plain(line);
        } else if (titleAt >= 0 && titleAt == i - 1 && !line.afterBlank() && lines.get(titleAt).afterBlank()
                && followedByBlank(i)) {
            title += plain(line);
            findings.add(Finding.unsure(line, Subject.TITLE_JOINED));
        } else {
            return titleAt < 0;
        }
        return true;
    }

    private boolean isAnchored() {
        return facts.number != null || facts.total != null || facts.issuedOn != null || !facts.sponsors.isEmpty();
    }

    private boolean hasWordsAfter(int i) {
        return i + 1 < lines.size() && !isBody(lines.get(i + 1));
    }

    private boolean followedByBlank(int i) {
        return i + 1 < lines.size() && lines.get(i + 1).afterBlank();
    }

    /** Name and title stand above the number and the date. */
    private void titleAboveFacts() {
        if (above.size() > 1 || above.size() == 1 && !Masthead.isName(above.get(0))) {
            title = plain(above.remove(above.size() - 1));
        }
    }

    /** Without any fact the first line is the title, or the name if it looks like one and a title follows. */
    private int withoutFacts(int end) {
        int words = above.size();
        int titleIndex = words > 1 && Masthead.isName(above.get(0)) ? 1 : 0;
        if (words == 0) {
            return end;
        }
        title = plain(above.get(titleIndex));
        int bodyFrom = lines.indexOf(above.get(titleIndex)) + 1;
        above.subList(titleIndex, words).clear();
        return bodyFrom;
    }

    private static boolean isBody(Line line) {
        return line.length() > LONGEST_TITLE || BODY_BEGINS.matcher(line.text()).matches()
                || "。；：:;".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private static String plain(Line line) {
        return TITLE_MARKUP.matcher(line.text()).replaceAll("").strip();
    }
}
