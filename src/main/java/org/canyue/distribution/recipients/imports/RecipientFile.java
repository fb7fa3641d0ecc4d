package org.canyue.distribution.recipients.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.canyue.exchange.spreadsheet.Column;
import org.canyue.exchange.spreadsheet.Sheet;
import org.canyue.exchange.spreadsheet.Workbook;

/** Recipients as a table that an import reads as the same recipients. */
final class RecipientFile {
    private RecipientFile() {
    }

    static Workbook of(Collection<RecipientLine> lines) {
        return filled(Workbook.of("发行对象", "recipients"), lines);
    }

    /** A header to be filled in below. */
    static Workbook template() {
        return filled(Workbook.of("发行对象（模板）", "recipients-template"), List.of());
    }

    private static Workbook filled(Workbook workbook, Collection<RecipientLine> lines) {
        RecipientField[] fields = RecipientField.values();
        Sheet sheet = workbook.sheet("发行对象", Arrays.stream(fields).map(RecipientFile::column).toArray(Column[]::new));
        for (RecipientLine line : lines) {
            sheet.row(Arrays.stream(fields).map(field -> cell(line, field)).toArray());
        }
        return workbook;
    }

    private static Column column(RecipientField field) {
        return switch (field) {
            case COPIES -> Column.count(field.header(), field.width());
            case VALID_FROM, VALID_UNTIL -> Column.date(field.header(), field.width());
            default -> Column.text(field.header(), field.width());
        };
    }

    private static Object cell(RecipientLine line, RecipientField field) {
        return switch (field) {
            case COPIES -> Integer.valueOf(line.value(field));
            case VALID_FROM, VALID_UNTIL -> line.day(field);
            default -> line.value(field);
        };
    }
}
