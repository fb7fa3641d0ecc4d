package org.canyue.text;

import java.util.ArrayList;
import java.util.List;

import org.canyue.text.Block.Cell;
import org.canyue.text.Block.Figure;
import org.canyue.text.Block.Items;
import org.canyue.text.Block.Table;
import org.jsoup.nodes.Element;

/** Reads a table of HTML. A table in a cell becomes paragraphs of the cell; images move behind the table. */
final class TableReader {

    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Block> figures = new ArrayList<>();
    private int headRows;

    private TableReader() {
    }

    static List<Block> read(Element table, List<Mark> marks, int depth) {
        TableReader reader = new TableReader();
        reader.readRows(table, marks, false);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(reader.headRows, reader.rows));
        blocks.addAll(reader.figures);
        return blocks;
    }

    private void readRows(Element parent, List<Mark> marks, boolean inHead) {
        for (Element child : parent.children()) {
            if (child.normalName().equals("tr")) {
                readRow(child, marks, inHead && headRows == rows.size());
            } else {
                readRows(child, marks, child.normalName().equals("thead"));
            }
        }
    }

    private void readRow(Element row, List<Mark> marks, boolean inHead) {
        List<Cell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            cells.add(readCell(cell, marks, inHead));
        }
        if (!cells.isEmpty()) {
            rows.add(cells);
            headRows += inHead ? 1 : 0;
        }
    }

    private Cell readCell(Element cell, List<Mark> marks, boolean inHead) {
        List<Text> texts = new ArrayList<>();
        for (Block block : HtmlReader.readInside(cell, marks, Items.MAX_DEPTH)) {
            if (block instanceof Figure) {
                figures.add(block);
            } else {
                block.texts().filter(text -> !text.isEmpty()).forEach(texts::add);
            }
        }
        return new Cell(inHead || cell.normalName().equals("th"), span(cell, "colspan"), span(cell, "rowspan"), texts);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("[1-9]\\d?") ? Integer.parseInt(value) : 1;
    }
}
