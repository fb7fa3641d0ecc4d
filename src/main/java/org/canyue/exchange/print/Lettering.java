package org.canyue.exchange.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
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

    double width(String text, Typeface face, double size) throws IOException {
        double width = 0;
        for (int codePoint : text.codePoints().toArray()) {
            Sign sign = sign(codePoint, face);
            width += font(sign.face()).getStringWidth(sign.text()) / UNITS * size;
        }
        return width;
    }

    /** As many lines as it takes; a word that no line holds is broken where the line ends. */
    List<String> lines(String text, Typeface face, double size, double width) throws IOException {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        BreakIterator places = ChineseLineBreaks.iterator();
        places.setText(text);
        for (int from = 0, to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            String word = text.substring(from, to);
            if (!line.isEmpty() && width(line + word.stripTrailing(), face, size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            for (int codePoint : word.codePoints().toArray()) {
                if (!line.isEmpty() && width(line + Character.toString(codePoint), face, size) > width) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.appendCodePoint(codePoint);
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
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
