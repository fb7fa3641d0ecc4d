package org.canyue.exchange.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.text.TextPosition;

/**
 * A line of a page, in points from the upper left corner. Raised figures stand in its text between {@value #RAISED} and
 * {@value #LEVEL}, bold words between two {@value #STRONG}.
 *
 * @param right where its last character ends
 * @param size  of most of its type
 */
record PdfLine(String text, double left, double right, double y, double size) {
    static final char RAISED = '\uE000';
    static final char LEVEL = '\uE001';

    static final String STRONG = "**";

    private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|hei(?!ght)|黑体");
    private static final double LATIN_GAP = 0.2;
    private static final double WIDE_GAP = 1.5;

    static PdfLine of(List<TextPosition> characters) {
        characters.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        List<TextPosition> visible = characters.stream().filter(character -> !character.getUnicode().isBlank())
                .toList();
        double size = visible.stream()
                .collect(Collectors.groupingBy(TextPosition::getFontSizeInPt, Collectors.counting())).entrySet()
                .stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        double base = visible.stream().filter(character -> character.getFontSizeInPt() == size)
                .mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
        return new PdfLine(text(characters, size, base), visible.get(0).getXDirAdj(),
                end(visible.get(visible.size() - 1)), base, size);
    }

    private static String text(List<TextPosition> characters, double size, double base) {
        StringBuilder text = new StringBuilder();
        TextPosition last = null;
        boolean raised = false;
        boolean bold = false;
        for (TextPosition character : characters) {
            if (last == null || !isPrintedTwice(last, character)) {
                boolean up = character.getFontSizeInPt() < size * 0.8
                        && base - character.getYDirAdj() > size * 0.15 && character.getUnicode().matches("\\d");
                boolean strong = character.getUnicode().isBlank() ? bold : isBold(character);
                text.append(strong == bold ? "" : STRONG).append(last == null ? "" : gap(last, character));
                text.append(up == raised ? "" : up ? RAISED : LEVEL).append(character.getUnicode());
                raised = up;
                bold = strong;
                last = character;
            }
        }
        text.append(raised ? LEVEL : "").append(bold ? STRONG : "");
        return text.toString().replace('\u00a0', ' ').stripLeading();
    }

    private static boolean isBold(TextPosition character) {
        String name = character.getFont() == null ? null : character.getFont().getName();
        return name != null && BOLD.matcher(name).find();
    }

    /** Some programs print a character twice, a little aside, for bold. */
    private static boolean isPrintedTwice(TextPosition last, TextPosition next) {
        return last.getUnicode().equals(next.getUnicode())
                && next.getXDirAdj() - last.getXDirAdj() < Math.min(last.getWidthDirAdj(), last.getFontSizeInPt())
                        * 0.2;
    }

    /** A gap between two words of Latin letters, or a wide one that parts two things on one line. */
    private static String gap(TextPosition last, TextPosition next) {
        double gap = next.getXDirAdj() - end(last);
        double size = Math.max(next.getFontSizeInPt(), 6);
        if (gap > size * WIDE_GAP) {
            return "  ";
        }
        boolean hasSpace = last.getUnicode().isBlank() || next.getUnicode().isBlank();
        return gap > size * LATIN_GAP && !hasSpace && isNarrow(last) && isNarrow(next) ? " " : "";
    }

    private static boolean isNarrow(TextPosition character) {
        return character.getUnicode().charAt(0) < 0x2E80;
    }

    private static double end(TextPosition character) {
        return character.getXDirAdj() + character.getWidthDirAdj();
    }

    /** Its words without the signs for bold. */
    String plain() {
        return text.replace(STRONG, "").strip();
    }

    PdfLine with(String newText) {
        return new PdfLine(newText, left, right, y, size);
    }
}
