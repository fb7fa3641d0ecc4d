package org.canyue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.text.Block.Cell;
import org.canyue.text.Block.Table;

/**
 * Reads the tables of the plain form: a row a line, | a | b |; |---|---| below the head rows; in a cell {2,3} for one
 * that spans two columns and three rows, # for a header cell outside the head. A blank line parts two tables.
 */
final class PlainTable {

    private static final Pattern CELL = Pattern.compile("(?:\\{([1-9]\\d?),([1-9]\\d?)} ?)?(# ?)?(.*)");

    private final List<List<Cell>> rows = new ArrayList<>();
    private int headRows;

    void add(String line) {
        if (Markup.isHeadRule(line) && headRows == 0 && !rows.isEmpty()) {
            headRows = rows.size();
            rows.replaceAll(row -> row.stream()
                    .map(cell -> new Cell(true, cell.columns(), cell.rows(), cell.texts())).toList());
        } else {
            rows.add(Escapes.cells(line).stream().map(PlainTable::cell).toList());
        }
    }

    /** The table so far, if there is one; after it none is open. */
    List<Table> take() {
        List<Table> tables = rows.isEmpty() ? List.of() : List.of(new Table(headRows, List.copyOf(rows)));
        rows.clear();
        headRows = 0;
        return tables;
    }

    private static Cell cell(String content) {
        Matcher cell = CELL.matcher(content);
        if (!cell.matches()) {
            return new Cell(false, 1, 1, List.of());
        }
        List<Text> texts = Escapes.paragraphs(cell.group(4)).stream().map(InlineReader::read)
                .filter(text -> !text.isEmpty()).toList();
        return new Cell(cell.group(3) != null, number(cell.group(1)), number(cell.group(2)), texts);
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
