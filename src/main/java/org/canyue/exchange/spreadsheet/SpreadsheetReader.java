package org.canyue.exchange.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.canyue.exchange.source.TimedReading;
import org.canyue.exchange.source.UnreadableFile;
import org.canyue.exchange.spreadsheet.UnreadableTable.Reason;

/**
 * The one way into a table of somebody else's: .xlsx, .xls, or text with commas, semicolons or tabs. What it is shows in its content, not
 * in its name. A formula gives the text that it had when the file was saved, and is never computed.
 */
public final class SpreadsheetReader {
    /** Below the header. */
    public static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 100;
    static final long LARGEST = 20L << 20;
    /** The first sheet that has a header and a row. */
    static final int FIRST_FILLED = -1;

    private SpreadsheetReader() {
    }

    /**
     * The first sheet that has two rows or more.
     *
     * @throws UnreadableTable for whatever is no table, or too large a one
     */
    public static Table read(Path file) {
        return read(file, FIRST_FILLED);
    }

    /**
     * @param  sheet           which one, from 0
     * @throws UnreadableTable for whatever is no table, or too large a one
     */
    public static Table read(Path file, int sheet) {
        try {
            return TimedReading.of(() -> open(file, sheet));
        } catch (UnreadableFile unreadable) {
            throw new UnreadableTable(switch (unreadable.reason()) {
                case TOO_SLOW -> Reason.TOO_SLOW;
                case EXPANDS_TOO_FAR -> Reason.EXPANDS_TOO_FAR;
                default -> Reason.BROKEN;
            });
        }
    }

    private static Table open(Path file, int sheet) throws Exception {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableTable(Reason.EMPTY);
        } else if (size > LARGEST) {
            throw new UnreadableTable(Reason.TOO_LARGE);
        }
        String start = start(file);
        if (start.startsWith("PK\3\4")) {
            return XlsxReader.read(file, sheet);
        } else if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return XlsReader.read(file, sheet);
        } else if (start.startsWith("PK") || start.startsWith("%PDF-")) {
            throw new UnreadableTable(Reason.UNKNOWN_KIND);
        }
        return CsvReader.read(Files.readAllBytes(file));
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
        }
    }
}
