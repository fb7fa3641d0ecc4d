package org.canyue.exchange.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.canyue.exchange.spreadsheet.Column.Kind;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as a workbook: bold header that stays in view, filters, A4 across. A text always is a string cell of the format Text. */
final class XlsxFile {
    /** What every office program in China has, or has a substitute for. */
    private static final String FONT = "宋体";
    /** Excel counts days from here; those before have no number (and 1900-02-29, which never was, has one). */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private XlsxFile() {
    }

    static byte[] of(String name, List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Canyue", null)) {
            workbook.setGlobalDefaultFont(FONT, 11);
            workbook.properties().setTitle(name);
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.title()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet to) {
        int last = sheet.columns().size() - 1;
        for (int column = 0; column <= last; column++) {
            text(to, 0, column, sheet.columns().get(column).header());
            to.width(column, sheet.columns().get(column).width());
        }
        int row = 0;
        for (Object[] values : sheet.rows()) {
            row++;
            for (int column = 0; column <= last; column++) {
                cell(to, row, column, values[column]);
            }
        }
        style(sheet, to, row, last);
        print(sheet, to);
    }

    private static void cell(Worksheet to, int row, int column, Object value) {
        if (value instanceof String text) {
            text(to, row, column, text);
        } else if (value instanceof Number number) {
            to.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            if (day.isBefore(FIRST_DAY)) {
                text(to, row, column, day.toString());
            } else {
                to.value(row, column, day);
            }
        } else if (value instanceof LocalDateTime time) {
            to.value(row, column, time);
        }
    }

    private static void text(Worksheet to, int row, int column, String text) {
        if (!text.isEmpty()) {
            to.value(row, column, CellText.escaped(text));
        }
    }

    private static void style(Sheet sheet, Worksheet to, int lastRow, int lastColumn) {
        to.range(0, 0, 0, lastColumn).style().bold().format(Kind.TEXT.format).wrapText(true).verticalAlignment("center")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).set();
        for (int column = 0; column <= lastColumn && lastRow > 0; column++) {
            Kind kind = sheet.columns().get(column).kind();
            to.range(1, column, lastRow, column).style().format(kind.format).verticalAlignment("top")
                    .wrapText(kind == Kind.TEXT).set();
        }
        to.freezePane(0, 1);
        to.setAutoFilter(0, 0, Math.max(1, lastRow), lastColumn);
    }

    private static void print(Sheet sheet, Worksheet to) {
        to.paperSize(PaperSize.A4_PAPER);
        to.pageOrientation("landscape");
        to.setFitToPage(true);
        to.fitToWidth((short) 1);
        to.fitToHeight((short) 0);
        to.repeatRows(0);
        to.header(sheet.title().replace("&", "&&"), Position.CENTER);
        to.footer("&P / &N", Position.CENTER);
    }
}
