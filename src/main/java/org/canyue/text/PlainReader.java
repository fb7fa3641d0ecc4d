package org.canyue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.canyue.text.Block.Figure;
import org.canyue.text.Block.Paragraph;
import org.canyue.text.Block.Quote;
import org.canyue.text.Block.Section;

/** Reads the plain form, which {@link Body#plainText} describes. Whatever is no markup is text. */
final class PlainReader {

    private final BlockList blocks = new BlockList();
    private final PlainItems items = new PlainItems();
    private final PlainTable table = new PlainTable();

    private PlainReader() {
    }

    static List<Block> read(String plainText) {
        PlainReader reader = new PlainReader();
        for (String line : CleanText.lines(plainText).split("\n")) {
            reader.line(stripEnd(line));
        }
        reader.closeAll();
        return reader.blocks.all();
    }

    private void line(String line) {
        String content = stripStart(line);
        if (content.isEmpty()) {
            closeTable();
        } else if (Markup.isRow(content)) {
            closeItems();
            table.add(content);
        } else if (!items.add(line.length() - content.length(), content)) {
            closeAll();
            if (!items.add(0, content)) {
                blocks.add(block(content));
            }
        } else {
            closeTable();
        }
    }

    private Block block(String line) {
        Matcher heading = Markup.EXPLICIT_HEADING.matcher(line);
        FigureLine figure = FigureLine.read(line);
        int level = Markup.numeralLevel(line);
        if (Markup.isEscaped(line)) {
            return new Paragraph(InlineReader.read(line.substring(1)));
        } else if (level > 0) {
            return new Section(level, InlineReader.read(line).withoutStrong());
        } else if (heading.matches()) {
            return new Section(Math.max(2, heading.group(1).length()),
                    InlineReader.read(heading.group(2)).withoutStrong());
        } else if (Markup.isQuote(line)) {
            return new Quote(List.of(InlineReader.read(line.substring(2))));
        } else if (figure != null) {
            return new Figure(figure.attachment(), CleanText.line(figure.alt()), InlineReader.read(figure.caption()));
        }
        return new Paragraph(InlineReader.read(line));
    }

    private void closeAll() {
        closeItems();
        closeTable();
    }

    private void closeItems() {
        blocks.addAll(new ArrayList<>(items.take()));
    }

    private void closeTable() {
        blocks.addAll(new ArrayList<>(table.take()));
    }

    private static String stripStart(String line) {
        int start = 0;
        while (start < line.length() && CleanText.isSpace(line.charAt(start))) {
            start++;
        }
        return line.substring(start);
    }

    private static String stripEnd(String line) {
        int end = line.length();
        while (end > 0 && CleanText.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }
}
