package org.canyue.exchange.print;

import static java.util.stream.Collectors.joining;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What a PDF really puts on its pages: every character and every rule, in points from the upper left corner. */
record Printed(List<Leaf> leaves) {
    static final double POINT = 72 / 25.4;

    /** @param isDrawn whether the font has a picture of it, and no box for what it does not know */
    record Glyph(String text, double x, double baseline, double advance, double size, String font, int colour,
            boolean isDrawn) {
        double right() {
            return x + advance;
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A filled shape, such as a border; a border may be drawn as several. */
    record Rule(double left, double top, double right, double bottom, int colour) {
        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }
    }

    /** Characters that stand on one line, from left to right. */
    record Line(List<Glyph> glyphs) {
        String text() {
            return glyphs.stream().map(Glyph::text).collect(joining());
        }

        double baseline() {
            return glyphs.get(0).baseline();
        }

        double left() {
            return glyphs.get(0).x();
        }

        double right() {
            return glyphs.get(glyphs.size() - 1).right();
        }
    }

    /** @param glyphs in the order of the file */
    record Leaf(int number, List<Glyph> glyphs, List<Rule> rules) {
        private static final double SAME_LINE = 2;
        /** Lowered signs of the last line reach below the text block; page numbers begin 7 mm below it. */
        private static final double BELOW_THE_TEXT = (297 - 35 + 5) * POINT;

        List<Line> lines() {
            List<List<Glyph>> lines = new ArrayList<>();
            inTheText().stream().filter(glyph -> !glyph.isBlank())
                    .sorted(Comparator.comparingDouble(Glyph::baseline)).forEach(glyph -> {
                        if (lines.isEmpty() || glyph.baseline() - last(last(lines)).baseline() > SAME_LINE) {
                            lines.add(new ArrayList<>());
                        }
                        last(lines).add(glyph);
                    });
            lines.forEach(line -> line.sort(Comparator.comparingDouble(Glyph::x)));
            return lines.stream().map(Line::new).toList();
        }

        private List<Glyph> inTheText() {
            return glyphs.stream().filter(glyph -> glyph.baseline() < BELOW_THE_TEXT).toList();
        }

        Line pageNumber() {
            return new Line(glyphs.stream().filter(glyph -> glyph.baseline() >= BELOW_THE_TEXT && !glyph.isBlank())
                    .sorted(Comparator.comparingDouble(Glyph::x)).toList());
        }

        /** In the order of the file, without white space. */
        String text() {
            return inTheText().stream().filter(glyph -> !glyph.isBlank()).map(Glyph::text).collect(joining());
        }

        private static <T> T last(List<T> list) {
            return list.get(list.size() - 1);
        }
    }

    static Printed of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Leaf> leaves = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                var engine = new Engine(page);
                engine.processPage(page);
                leaves.add(new Leaf(leaves.size() + 1, engine.glyphs, engine.rules));
            }
            return new Printed(leaves);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Leaf last() {
        return leaves.get(leaves.size() - 1);
    }

    /** In the order of the file, without white space and page numbers. */
    String text() {
        return leaves.stream().map(Leaf::text).collect(joining());
    }

    List<Glyph> glyphs() {
        return leaves.stream().flatMap(leaf -> leaf.glyphs().stream()).toList();
    }

    private static final class Engine extends PDFGraphicsStreamEngine {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private final double height;
        private GeneralPath path = new GeneralPath();

        Engine(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            double size = matrix.getScalingFactorX();
            boolean isDrawn = !(font instanceof PDType0Font composite) || composite.codeToGID(code) != 0;
            glyphs.add(new Glyph(font.toUnicode(code), matrix.getTranslateX(), height - matrix.getTranslateY(),
                    displacement.getX() * size, size, font.getName(), colour(), isDrawn));
        }

        private int colour() throws IOException {
            PDColor colour = getGraphicsState().getNonStrokingColor();
            return colour.toRGB();
        }

        private void add() {
            try {
                Rectangle2D box = path.getBounds2D();
                rules.add(new Rule(box.getMinX(), height - box.getMaxY(), box.getMaxX(), height - box.getMinY(),
                        colour()));
                path = new GeneralPath();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.moveTo(p0.getX(), p0.getY());
            List.of(p1, p2, p3).forEach(point -> path.lineTo(point.getX(), point.getY()));
            path.closePath();
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void endPath() {
            path = new GeneralPath();
        }

        @Override
        public void strokePath() {
            add();
        }

        @Override
        public void fillPath(int windingRule) {
            add();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            add();
        }

        @Override
        public void clip(int windingRule) {
            // What is clipped away is drawn for this reader as well.
        }

        @Override
        public void drawImage(PDImage image) {
            // An image is neither text nor a rule.
        }

        @Override
        public void shadingFill(COSName shading) {
            // The print form has none.
        }
    }
}
