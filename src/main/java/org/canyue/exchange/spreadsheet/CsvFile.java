package org.canyue.exchange.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A table as RFC 4180 has it. Every text is quoted, so that a semicolon or tab in it begins no cell elsewhere. */
final class CsvFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private CsvFile() {
    }

    static byte[] of(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
            var printer = new CSVPrinter(writer, FORMAT);
            for (Column column : sheet.columns()) {
                printer.print(CellText.guarded(column.header()));
            }
            printer.println();
            for (Object[] row : sheet.rows()) {
                for (int i = 0; i < row.length; i++) {
                    printer.print(cell(row[i], sheet.columns().get(i)));
                }
                printer.println();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Object cell(Object value, Column column) {
        if (value instanceof String text) {
            return CellText.guarded(text);
        } else if (value instanceof LocalDateTime time) {
            return MINUTE.format(time);
        } else if (value instanceof Number number && column.kind() != Column.Kind.COUNT) {
            return column.kind() == Column.Kind.PERCENT
                    ? rounded(number, 3).movePointRight(2).toPlainString() + "%"
                    : rounded(number, 2);
        }
        return value == null ? "" : value;
    }

    private static BigDecimal rounded(Number number, int digits) {
        return new BigDecimal(number.toString()).setScale(digits, RoundingMode.HALF_UP);
    }
}
