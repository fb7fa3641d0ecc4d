package org.canyue.exchange;

import static org.canyue.exchange.TextFile.GAP;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canyue.text.Body;
import org.canyue.text.CleanText;

/**
 * Reads what {@link TextFile} wrote. Its rules say where head, text and imprint lie, so nothing is guessed or healed: a
 * paragraph that looks like a number line, a page number or an imprint stays a paragraph.
 */
final class TextFileReader {

    private final WrittenWords words = new WrittenWords();

    private TextFileReader() {
    }

    /** Empty where the text has no such rules. */
    static Optional<BulletinReading> read(String source) {
        List<String> lines = CleanText.lines(source).lines().map(String::stripTrailing).toList();
        int head = lines.indexOf(TextFile.DOUBLE_RULE);
        int foot = lines.lastIndexOf(TextFile.RULE);
        return head < 0 || foot - head < 2
                ? Optional.empty()
                : Optional.of(new TextFileReader().read(lines, head, foot));
    }

    private BulletinReading read(List<String> lines, int head, int foot) {
        head(lines.subList(0, head));
        lines.subList(foot + 1, lines.size()).stream().flatMap(line -> Stream.of(line.split(GAP)))
                .forEach(words::imprint);
        String title = lines.get(head + 1);
        String subtitle = head + 2 < foot ? lines.get(head + 2) : "";
        int from = Math.min(foot, head + (subtitle.isEmpty() ? 3 : 4));
        return words.reading(title, subtitle, Body.ofPlainText(String.join("\n", lines.subList(from, foot))));
    }

    /** A first line with a blank one below it names the addressees. */
    private void head(List<String> lines) {
        boolean addressed = lines.size() > 1 && lines.get(1).isEmpty();
        if (addressed) {
            words.addressees(lines.get(0));
        }
        List<String> masthead = lines.subList(addressed ? 2 : 0, lines.size());
        if (!masthead.isEmpty()) {
            String[] parts = masthead.get(0).split(GAP, 2);
            words.name = parts[0];
            words.kind = parts.length < 2 ? "" : parts[1];
            masthead.stream().skip(1).filter(line -> !line.isEmpty()).forEach(this::fact);
        }
    }

    private void fact(String line) {
        if (!words.number(line) && !words.date(line) && !words.sponsors(line)) {
            words.credential = line;
        }
    }
}
