package org.canyue.exchange.print;

import java.util.Arrays;
import java.util.Locale;

import org.jsoup.nodes.Element;

/**
 * Keeps a table on the page that would be wider: one with very many columns, or with a word that no line holds. Its columns
 * are equally wide, and its type is as small as they need; the renderer would leave out what stands beyond the paper.
 */
final class DenseTable {
    private static final int MOST_COLUMNS = 10;
    private static final int LONGEST_WORD = 16;
    /** Padding and rule of a cell, in points. */
    private static final double AROUND = 3;
    private static final double LARGEST = 12;
    private static final double SMALLEST = 1;

    private DenseTable() {
    }

    /** @param width of the text block, in points */
    static void fit(Element table, double width) {
        int columns = table.select("tr").stream().mapToInt(DenseTable::columns).max().orElse(0);
        if (columns > MOST_COLUMNS || table.select("td, th").stream().anyMatch(DenseTable::hasLongWord)) {
            double size = Math.max(SMALLEST, Math.min(LARGEST, width / columns - AROUND));
            table.addClass("dense").attr("style", String.format(Locale.ROOT, "font-size: %.2fpt", size));
        }
    }

    private static int columns(Element row) {
        return row.select("td, th").stream()
                .mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1).sum();
    }

    private static boolean hasLongWord(Element cell) {
        return Arrays.stream(cell.text().split("[\\s\\p{IsHan}]")).anyMatch(word -> word.length() > LONGEST_WORD);
    }
}
