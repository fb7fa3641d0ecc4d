package org.canyue.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.exchange.FileAnswer;
import org.canyue.exchange.FileName;

/**
 * Tables to be handed out as .xlsx, or, where it is one table, as .csv:
 * {@link #sheet} begins a table, {@link Sheet#row} adds to it, {@link #answer} sends the file.
 */
public final class Workbook {
    private final String name;
    private final String plainName;
    private final List<Sheet> sheets = new ArrayList<>();

    private Workbook(String name, String plainName) {
        this.name = name;
        this.plainName = plainName;
    }

    /** @param name of the file, without an ending; @param plainName the same in plain letters, for old programs */
    public static Workbook of(String name, String plainName) {
        return new Workbook(name, plainName);
    }

    /** @param title on its tab, 31 characters of it, and above each printed page */
    public Sheet sheet(String title, Column... columns) {
        var sheet = new Sheet(title, List.of(columns));
        sheets.add(sheet);
        return sheet;
    }

    public byte[] bytes(SheetFormat format) {
        return format == SheetFormat.XLSX ? XlsxFile.of(name, sheets) : CsvFile.of(single());
    }

    /** To be saved under its name. */
    public Response answer(Request request, SheetFormat format) {
        String disposition = FileName.named(name, plainName, format.extension()).asAttachment();
        return FileAnswer.of(request, bytes(format), format.mediaType(), disposition);
    }

    private Sheet single() {
        if (sheets.size() != 1) {
            throw new IllegalStateException("A CSV file holds one table, not " + sheets.size());
        }
        return sheets.get(0);
    }
}
