package org.canyue.exchange.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of a PDF with their places, page by page, and puts them into lines by their base line. */
final class PdfStripper extends PDFTextStripper {
    private static final double SAME_LINE = 0.8;
    private static final int MOST_CHARACTERS = 20_000;

    private final List<TextPosition> characters = new ArrayList<>();

    List<List<PdfLine>> pages(PDDocument document) throws IOException {
        List<List<PdfLine>> pages = new ArrayList<>();
        for (int i = 1; i <= document.getNumberOfPages() && !Thread.currentThread().isInterrupted(); i++) {
            characters.clear();
            setStartPage(i);
            setEndPage(i);
            getText(document);
            pages.add(lines());
        }
        return pages;
    }

    @Override
    protected void processTextPosition(TextPosition character) {
        boolean upright = character.getDir() == 0;
        if (upright && characters.size() < MOST_CHARACTERS && character.getUnicode() != null
                && !character.getUnicode().isEmpty()) {
            characters.add(character);
        }
    }

    private List<PdfLine> lines() {
        characters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<List<TextPosition>> lines = new ArrayList<>();
        for (TextPosition character : characters) {
            List<TextPosition> last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && isOnSameLine(last.get(last.size() - 1), character)) {
                last.add(character);
            } else {
                lines.add(new ArrayList<>(List.of(character)));
            }
        }
        return lines.stream().filter(line -> line.stream().anyMatch(character -> !character.getUnicode().isBlank()))
                .map(PdfLine::of).toList();
    }

    private static boolean isOnSameLine(TextPosition last, TextPosition next) {
        double size = Math.min(last.getFontSizeInPt(), next.getFontSizeInPt());
        return next.getYDirAdj() - last.getYDirAdj() < Math.max(size, 4) * SAME_LINE;
    }
}
