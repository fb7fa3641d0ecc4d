package org.canyue.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Takes the cells of an .xls file as its records come: [MS-XLS], 2.4. */
final class XlsRecords implements HSSFListener {
    private final Sheets sheets;
    private final List<String> names = new ArrayList<>();
    private ShownValues values = new ShownValues(false);
    private FormatTrackingHSSFListener formats;
    private SSTRecord texts;
    /** Of the sheet that is read now; null outside of one. */
    private RowCollector rows;
    private int row;
    private int sheet;
    /** Charts stand within sheets, as documents of their own. */
    private int depth;
    private FormulaRecord formula;

    XlsRecords(int wanted) {
        sheets = new Sheets(wanted);
    }

    void follow(FormatTrackingHSSFListener listener) {
        formats = listener;
    }

    Table table() {
        return sheets.table();
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord start) {
            begin(start);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (record instanceof BoundSheetRecord bound) {
            names.add(bound.getSheetname());
        } else if (record instanceof SSTRecord all) {
            texts = all;
        } else if (record instanceof DateWindow1904Record window) {
            values = new ShownValues(window.getWindowing() == 1);
        } else if (rows != null && depth == 1) {
            content(record);
        }
    }

    private void begin(BOFRecord start) {
        depth++;
        if (depth == 1 && start.getType() != BOFRecord.TYPE_WORKBOOK) {
            rows = sheets.wants(sheet < names.size() ? names.get(sheet) : "") ? new RowCollector() : null;
            sheet++;
            row = -1;
        }
    }

    private void end() {
        depth--;
        if (depth == 0 && rows != null) {
            rows.end();
            sheets.found(rows);
            rows = null;
        }
    }

    private void content(Record record) {
        if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                rows.merge(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn());
            }
        } else if (record instanceof StringRecord result && formula != null) {
            put(formula, result.getString());
            formula = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            put(cell, text(cell));
        }
    }

    private void put(CellValueRecordInterface cell, String text) {
        if (cell.getRow() != row) {
            if (row >= 0) {
                rows.end();
            }
            row = cell.getRow();
            rows.begin(row + 1);
        }
        rows.cell(cell.getColumn(), text);
    }

    private String text(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            return texts.getString(label.getSSTIndex()).getString();
        } else if (cell instanceof LabelRecord label) {
            return label.getValue();
        } else if (cell instanceof NumberRecord number) {
            return shown(cell, number.getValue());
        } else if (cell instanceof BoolErrRecord either) {
            return either.isError() ? error(either.getErrorValue()) : word(either.getBooleanValue());
        }
        return cell instanceof FormulaRecord saved ? result(saved) : "";
    }

    /** Of a text comes a record of its own. */
    private String result(FormulaRecord saved) {
        formula = saved.hasCachedResultString() ? saved : null;
        CellType type = saved.getCachedResultTypeEnum();
        if (type == CellType.ERROR) {
            return error(saved.getCachedErrorValue());
        } else if (type == CellType.BOOLEAN) {
            return word(saved.getCachedBooleanValue());
        }
        return type == CellType.NUMERIC ? shown(saved, saved.getValue()) : "";
    }

    private String shown(CellValueRecordInterface cell, double value) {
        int format = formats.getFormatIndex(cell);
        // POI writes a line into the log for each cell whose format it does not know.
        String how = ShownValues.isEastAsianDay(format) ? null : formats.getFormatString(format);
        return values.formatRawCellContents(value, format, how);
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private static String word(boolean value) {
        return String.valueOf(value).toUpperCase(Locale.ROOT);
    }
}
