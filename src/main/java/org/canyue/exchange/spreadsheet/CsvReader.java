package org.canyue.exchange.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.canyue.exchange.spreadsheet.UnreadableTable.Reason;

/** Text with separators, as RFC 4180 has it; the separator is the one that the header has most of. */
final class CsvReader {
    private static final char[] SEPARATORS = {',', '\t', ';'};

    private CsvReader() {
    }

    static Table read(byte[] bytes) throws IOException {
        String text = Encodings.text(bytes);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(true).get();
        var rows = new RowCollector();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records, parser)) {
                // The parser stands at the end of the record that it has read.
                CSVRecord record = records.next();
                rows.begin((int) parser.getCurrentLineNumber());
                for (int column = 0; column < record.size(); column++) {
                    rows.cell(column, CellText.unguarded(record.get(column)));
                }
                rows.end();
            }
        }
        return rows.table();
    }

    private static boolean hasNext(Iterator<CSVRecord> records, CSVParser parser) {
        long line = parser.getCurrentLineNumber();
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException quotes) {
            throw new UnreadableTable(Reason.BROKEN_QUOTES, (int) line + 1);
        }
    }

    private static char separator(String text) {
        int[] found = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            quoted ^= text.charAt(i) == '"';
            for (int j = 0; j < SEPARATORS.length; j++) {
                found[j] += !quoted && text.charAt(i) == SEPARATORS[j] ? 1 : 0;
            }
        }
        int most = 0;
        for (int j = 1; j < found.length; j++) {
            most = found[j] > found[most] ? j : most;
        }
        return SEPARATORS[most];
    }
}
