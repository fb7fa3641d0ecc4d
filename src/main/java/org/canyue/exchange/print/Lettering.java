package org.canyue.exchange.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.canyue.bulletin.Typeface;

import com.ibm.icu.text.BreakIterator;

/** Lines of text drawn at a place; a character that no font holds becomes 〓. For one document, in points. */
final class Lettering {
    private static final double UNITS = 1000;

    private final PDDocument document;
    private final Fonts fonts;
    private final Map<Typeface, PDFont> faces = new EnumMap<>(Typeface.class);
    /** Of characters, in sizes of the type. */
    private final Map<Typeface, Map<Integer, Double>> widths = new EnumMap<>(Typeface.class);

    Lettering(PDDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    private record Sign(String text, Typeface face) {
    }

    private Sign sign(int codePoint, Typeface face) {
        return fonts.faceWith(codePoint, face).map(found -> new Sign(Character.toString(codePoint), found))
                .orElse(new Sign(PrintableCharacters.MISSING, Typeface.SONG));
    }

    private PDFont font(Typeface face) throws IOException {
        if (!faces.containsKey(face)) {
            faces.put(face, fonts.in(document, face));
        }
        return faces.get(face);
    }

    private double width(int codePoint, Typeface face, double size) throws IOException {
        Map<Integer, Double> known = widths.computeIfAbsent(face, missing -> new HashMap<>());
        Double width = known.get(codePoint);
        if (width == null) {
            Sign sign = sign(codePoint, face);
            width = font(sign.face()).getStringWidth(sign.text()) / UNITS;
            known.put(codePoint, width);
        }
        return width * size;
    }

    private double width(String text, Typeface face, double size) throws IOException {
        double width = 0;
        for (int codePoint : text.codePoints().toArray()) {
            width += width(codePoint, face, size);
        }
        return width;
    }

    /** As many lines as it takes; a word that no line holds is broken where the line ends. */
    List<String> lines(String text, Typeface face, double size, double room) throws IOException {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        double length = 0;
        BreakIterator places = ChineseLineBreaks.iterator();
        places.setText(text);
        for (int from = 0, to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            String word = text.substring(from, to);
            if (length + width(word.stripTrailing(), face, size) > room) {
                length = end(line, lines);
            }
            for (int codePoint : word.codePoints().toArray()) {
                double width = width(codePoint, face, size);
                if (length + width > room && !Character.isWhitespace(codePoint)) {
                    length = end(line, lines);
                }
                line.appendCodePoint(codePoint);
                length += width;
            }
        }
        end(line, lines);
        return lines;
    }

    private static double end(StringBuilder line, List<String> lines) {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
        return 0;
    }

    void draw(PDPageContentStream content, String text, Typeface face, double size, double x, double baseline)
            throws IOException {
        content.beginText();
        content.newLineAtOffset((float) x, (float) baseline);
        for (int codePoint : text.codePoints().toArray()) {
            Sign sign = sign(codePoint, face);
            content.setFont(font(sign.face()), (float) size);
            content.showText(sign.text());
        }
        content.endText();
    }
}
