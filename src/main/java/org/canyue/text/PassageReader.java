package org.canyue.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.text.InlineReader.Visible;
import org.canyue.text.Passage.Kind;

/** Reads the plain form into passages; the kinds of lines are those of {@link PlainReader}. */
final class PassageReader {

    private static final Pattern CELL_SIGNS = Pattern.compile("\\s*(?:\\{[1-9]\\d?,[1-9]\\d?} ?)?(?:# ?)?");

    private final String plain;
    private final List<Passage> passages = new ArrayList<>();
    private int paragraph;

    private PassageReader(String plain) {
        this.plain = plain;
    }

    static List<Passage> read(String plain) {
        PassageReader reader = new PassageReader(plain);
        int start = 0;
        while (start <= plain.length()) {
            int end = plain.indexOf('\n', start);
            end = end < 0 ? plain.length() : end;
            reader.strippedLine(start, end);
            start = end + 1;
        }
        return reader.passages;
    }

    private void strippedLine(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && CleanText.isSpace(plain.charAt(from))) {
            from++;
        }
        while (to > from && CleanText.isSpace(plain.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            paragraph++;
            line(from, to);
        }
    }

    private void line(int from, int to) {
        String line = plain.substring(from, to);
        Matcher item = Markup.ITEM.matcher(line);
        Matcher heading = Markup.EXPLICIT_HEADING.matcher(line);
        FigureLine figure = FigureLine.read(line);
        if (Markup.isRow(line)) {
            cells(from, to);
        } else if (item.matches()) {
            paragraphs(Kind.ITEM, from + item.start(2), to);
        } else if (Markup.isEscaped(line)) {
            passage(Kind.PARAGRAPH, from + 1, to);
        } else if (Markup.numeralLevel(line) > 0) {
            passage(Kind.HEADING, from, to);
        } else if (heading.matches()) {
            passage(Kind.HEADING, from + heading.start(2), to);
        } else if (Markup.isQuote(line)) {
            passage(Kind.QUOTE, from + 2, to);
        } else if (figure != null) {
            passage(Kind.CAPTION, to - figure.caption().length(), to);
        } else {
            passage(Kind.PARAGRAPH, from, to);
        }
    }

    private void cells(int from, int to) {
        if (Markup.isHeadRule(plain.substring(from, to))) {
            return;
        }
        int start = from + 1;
        for (int i = start; i < to; i++) {
            if (plain.charAt(i) == '\\') {
                i++;
            } else if (plain.charAt(i) == '|') {
                cell(start, i);
                start = i + 1;
            }
        }
    }

    private void cell(int from, int to) {
        Matcher signs = CELL_SIGNS.matcher(plain).region(from, to);
        int start = signs.lookingAt() ? signs.end() : from;
        int end = to;
        while (end > start && CleanText.isSpace(plain.charAt(end - 1))) {
            end--;
        }
        paragraphs(Kind.CELL, start, end);
    }

    /** \n, written as these two characters, parts the paragraphs of an item or cell. */
    private void paragraphs(Kind kind, int from, int to) {
        int start = from;
        for (String part : Escapes.paragraphs(plain.substring(from, to))) {
            passage(kind, start, start + part.length());
            start += part.length() + 2;
        }
    }

    private void passage(Kind kind, int from, int to) {
        String line = plain.substring(from, to);
        Map<Integer, PassageText> texts = new LinkedHashMap<>();
        texts.put(-1, new PassageText());
        List<Visible> seen = InlineReader.visible(line);
        for (Visible piece : seen) {
            append(piece.token(), line, from, texts.computeIfAbsent(piece.note(), note -> new PassageText()));
        }
        texts.forEach((note, text) -> {
            if (!text.isEmpty()) {
                passages.add(text.build(note < 0 ? kind : Kind.NOTE, paragraph, from, to));
            }
        });
    }

    private static void append(InlineToken token, String line, int from, PassageText text) {
        int at = token.start();
        for (int i = 0; i < token.literal().length(); i++) {
            int end = at + (InlineToken.isEscape(line, at) ? 2 : 1);
            text.append(token.literal().charAt(i), from + at, from + end);
            at = end;
        }
    }
}
