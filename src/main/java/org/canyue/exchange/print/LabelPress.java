package org.canyue.exchange.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.canyue.bulletin.PrintLayout;
import org.canyue.bulletin.Typeface;

/** Draws labels on their sheets. What is too long gets smaller and takes more lines, down to what can be read, then is cut with …. */
final class LabelPress {
    /** White around the words: printers leave 5 mm of the paper, and sheets are never fed quite straight. */
    private static final double PADDING = Grid.points(5);
    private static final double LEADING = 1.3;
    private static final double ABOVE = 0.88;
    private static final double SMALLER = 0.94;
    private static final double SMALLEST = 0.5;
    private static final String CUT = "…";

    private final LabelSheet sheet;
    private final Fonts fonts;

    LabelPress(LabelSheet sheet, Fonts fonts) {
        this.sheet = sheet;
        this.fonts = fonts;
    }

    private record Part(String text, Typeface face, double size) {
    }

    private record Line(String text, Typeface face, double size) {
        double height() {
            return size * LEADING;
        }
    }

    /** @param start the place of the first label on its sheet, from 1 */
    byte[] print(int start, List<Label> labels) throws IOException {
        try (var document = new PDDocument(); var file = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setLanguage("zh-CN");
            var lettering = new Lettering(document, fonts);
            int position = start - 1;
            for (int next = 0; next < labels.size(); position = 0) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    for (; position < sheet.labels() && next < labels.size(); position++) {
                        draw(labels.get(next++), position, content, lettering);
                    }
                }
            }
            document.save(file);
            return file.toByteArray();
        }
    }

    /** From the middle of the label, a little of its height above. */
    private void draw(Label label, int position, PDPageContentStream content, Lettering lettering) throws IOException {
        double room = Grid.points(sheet.height()) - 2 * PADDING;
        List<Line> lines = fitting(label, room, lettering);
        double height = lines.stream().mapToDouble(Line::height).sum();
        double left = Grid.points(sheet.left(position)) + PADDING;
        double y = Grid.points(PrintLayout.PAGE_HEIGHT - sheet.top(position)) - PADDING - (room - height) / 2;
        for (Line line : lines) {
            double baseline = y - (line.height() - line.size()) / 2 - ABOVE * line.size();
            lettering.draw(content, line.text(), line.face(), line.size(), left, baseline);
            y -= line.height();
        }
    }

    private List<Line> fitting(Label label, double room, Lettering lettering) throws IOException {
        for (double scale = 1; scale >= SMALLEST; scale *= SMALLER) {
            List<Line> lines = lines(label, scale, lettering);
            if (lines.stream().mapToDouble(Line::height).sum() <= room) {
                return lines;
            }
        }
        return cut(lines(label, SMALLEST, lettering), room);
    }

    private List<Line> lines(Label label, double scale, Lettering lettering) throws IOException {
        double width = Grid.points(sheet.width()) - 2 * PADDING;
        List<Line> lines = new ArrayList<>();
        for (Part part : List.of(new Part(label.postcode(), Typeface.SONG, 12),
                new Part(label.address(), Typeface.SONG, 9), new Part(label.organisation(), Typeface.SONG, 10.5),
                new Part(label.name(), Typeface.HEITI, 15), new Part(label.phone(), Typeface.SONG, 9),
                new Part(label.note(), Typeface.SONG, 8))) {
            double size = part.size() * scale;
            for (String line : lettering.lines(part.text(), part.face(), size, width)) {
                lines.add(new Line(line, part.face(), size));
            }
        }
        return lines;
    }

    private static List<Line> cut(List<Line> lines, double room) {
        List<Line> kept = new ArrayList<>(lines);
        while (kept.stream().mapToDouble(Line::height).sum() > room) {
            kept.remove(kept.size() - 1);
        }
        Line last = kept.remove(kept.size() - 1);
        kept.add(new Line(last.text().substring(0, last.text().offsetByCodePoints(last.text().length(), -1)) + CUT,
                last.face(), last.size()));
        return kept;
    }
}
