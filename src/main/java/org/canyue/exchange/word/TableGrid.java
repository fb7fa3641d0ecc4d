package org.canyue.exchange.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import org.jsoup.nodes.Element;

/**
 * Where the cells of a table lie. Word knows no holes, no overlap and at most 63 columns: columns in which no cell ends
 * are made one, and a cell gives way to one that reaches down from above. A table that is still too wide loses its
 * spans, and what lies beyond joins the last column.
 */
final class TableGrid {

    static final int MOST_COLUMNS = 63;

    private final List<Cell> cells = new ArrayList<>();
    private final List<BitSet> taken = new ArrayList<>();
    private final List<Boolean> heads = new ArrayList<>();
    private final List<Cell[]> slots = new ArrayList<>();
    private int columns;

    /** A cell from this row and column on, over so many rows and columns; several elements where cells were joined. */
    record Cell(List<Element> elements, int row, int column, int rows, int columns) {
    }

    static TableGrid of(Element table) {
        TableGrid grid = new TableGrid();
        for (Element group : table.children()) {
            int begin = grid.heads.size();
            group.children().forEach(row -> {
                grid.heads.add(group.normalName().equals("thead"));
                grid.taken.add(new BitSet());
            });
            for (Element row : group.children()) {
                grid.place(row, begin++);
            }
        }
        grid.settle();
        return grid;
    }

    int rows() {
        return slots.size();
    }

    int columns() {
        return columns;
    }

    boolean isHead(int row) {
        return heads.get(row);
    }

    /** Which cell covers the place; null where none does. */
    Cell at(int row, int column) {
        return slots.get(row)[column];
    }

    /** A cell ends with its group of rows, as in HTML. */
    private void place(Element row, int at) {
        int column = 0;
        for (Element cell : row.children()) {
            column = taken.get(at).nextClearBit(column);
            int next = taken.get(at).nextSetBit(column);
            int width = next < 0 ? span(cell, "colspan") : Math.min(span(cell, "colspan"), next - column);
            int height = Math.min(span(cell, "rowspan"), heads.size() - at);
            cells.add(new Cell(List.of(cell), at, column, height, width));
            for (int i = at; i < at + height; i++) {
                taken.get(i).set(column, column + width);
            }
            column += width;
        }
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    private void settle() {
        TreeSet<Integer> edges = new TreeSet<>();
        cells.forEach(cell -> {
            edges.add(cell.column);
            edges.add(cell.column + cell.columns);
        });
        List<Integer> order = List.copyOf(edges);
        columns = Math.max(1, Math.min(MOST_COLUMNS, order.size() - 1));
        heads.forEach(head -> slots.add(new Cell[columns]));
        if (order.size() - 1 > MOST_COLUMNS) {
            settleWithoutSpans();
        } else {
            cells.forEach(cell -> {
                int column = Collections.binarySearch(order, cell.column);
                int end = Collections.binarySearch(order, cell.column + cell.columns);
                cover(new Cell(cell.elements, cell.row, column, cell.rows, end - column));
            });
        }
    }

    private void settleWithoutSpans() {
        int[] filled = new int[rows()];
        for (Cell cell : cells) {
            int column = Math.min(filled[cell.row]++, columns - 1);
            Cell before = at(cell.row, column);
            List<Element> elements = new ArrayList<>(before == null ? List.of() : before.elements);
            elements.addAll(cell.elements);
            cover(new Cell(elements, cell.row, column, 1, 1));
        }
    }

    private void cover(Cell cell) {
        for (int i = cell.row; i < cell.row + cell.rows; i++) {
            for (int j = cell.column; j < cell.column + cell.columns; j++) {
                slots.get(i)[j] = cell;
            }
        }
    }
}
