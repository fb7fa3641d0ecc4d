package org.canyue.exchange.spreadsheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that a {@link Workbook} is handed out as. */
public enum SheetFormat {
    /** Office Open XML (ISO/IEC 29500): what Excel, WPS and LibreOffice open. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** RFC 4180 in UTF-8 with a byte order mark, without which Excel takes it for the encoding of the machine. */
    CSV("text/csv;charset=UTF-8;header=present");

    /** As they stand in an address. */
    public static final String EXTENSIONS = "xlsx|csv";

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public static Optional<SheetFormat> withExtension(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension().equals(extension)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
