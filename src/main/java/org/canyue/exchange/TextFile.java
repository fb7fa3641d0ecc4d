package org.canyue.exchange;

import java.util.ArrayList;
import java.util.List;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Masthead;

/**
 * An issue as plain text, a paragraph a line: the head, a double rule of 28 signs, title and subtitle, a blank line, the
 * body in its plain form, a rule of 28 signs, the imprint. {@link BulletinTextReader} reads the same out of it again.
 */
public final class TextFile {

    static final String DOUBLE_RULE = "═".repeat(28);
    static final String RULE = "─".repeat(28);
    /** Between two entries of one line. No entry has it inside: what is typed keeps no white space but the plain one. */
    static final String GAP = "　";

    private TextFile() {
    }

    public static String of(Edition edition) {
        Content content = edition.content();
        PaperWords words = PaperWords.of(edition);
        List<String> lines = new ArrayList<>(head(content.masthead(), words));
        lines.add(DOUBLE_RULE);
        lines.add(content.title());
        addIfSaid(lines, content.subtitle());
        lines.add("");
        lines.add(content.body().plainText());
        lines.add(RULE);
        words.imprint().forEach(entries -> lines.add(String.join(GAP, entries)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> head(Masthead masthead, PaperWords words) {
        List<String> lines = new ArrayList<>();
        if (!words.addressees().isEmpty()) {
            lines.add(words.addressees());
            lines.add("");
        }
        lines.add(masthead.name() + (masthead.kind().isEmpty() ? "" : GAP + masthead.kind()));
        lines.add(words.number());
        addIfSaid(lines, words.date());
        addIfSaid(lines, words.sponsors(GAP));
        addIfSaid(lines, masthead.credential());
        return lines;
    }

    private static void addIfSaid(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
