package org.canyue.exchange.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Takes the cells of a sheet as POI finds them. */
final class SheetRows implements SheetContentsHandler {
    private static final Pattern ERROR = Pattern.compile("ERROR:(#[A-Z0-9/!?_]+)");

    private final RowCollector rows = new RowCollector();
    private int next;

    @Override
    public void startRow(int row) {
        rows.begin(row + 1);
        next = 0;
    }

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
        int column = reference == null ? next : column(reference);
        next = column + 1;
        Matcher error = ERROR.matcher(text == null ? "" : text);
        rows.cell(column, error.matches() ? error.group(1) : text == null ? "" : text);
    }

    @Override
    public void endRow(int row) {
        rows.end();
    }

    /** @param reference as G5:H6 */
    void merge(String reference) {
        CellRangeAddress area = CellRangeAddress.valueOf(reference);
        rows.merge(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn());
    }

    RowCollector rows() {
        return rows;
    }

    /** Of A1, counted from 0; never beyond the last that is read, whatever the file claims. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.min(SpreadsheetReader.MOST_COLUMNS + 1, column * 26 + reference.charAt(i) - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }
}
