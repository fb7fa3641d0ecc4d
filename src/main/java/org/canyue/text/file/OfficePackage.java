package org.canyue.text.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.canyue.text.file.UnfitFile.Reason;

/**
 * A document of Word or Excel as ISO/IEC 29500-2 packs it. It is unpacked once, into nothing, to see that it ends within
 * bounds and carries no macros.
 */
final class OfficePackage {
    static final long MOST_EXPANDED = 200L * 1024 * 1024;
    private static final int MOST_ENTRIES = 5000;
    private static final int LONGEST_TYPES = 1024 * 1024;
    private static final String TYPES = "[content_types].xml";
    private static final String MACROS = "vbaproject";

    private final Set<String> names = new HashSet<>();
    private String types = "";
    private long expanded;

    private OfficePackage() {
    }

    static FileKind kindOf(byte[] bytes) {
        var office = new OfficePackage();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                office.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnfitFile(Reason.BROKEN);
        }
        if (office.hasMacros() || mentionsMacros(bytes)) {
            throw new UnfitFile(Reason.MACROS);
        }
        return office.kind();
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        names.add(name);
        if (names.size() > MOST_ENTRIES) {
            throw new UnfitFile(Reason.EXPANDS);
        }
        if (name.equals(TYPES)) {
            types = new String(zip.readNBytes(LONGEST_TYPES), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
        byte[] part = new byte[8192];
        for (int read = zip.read(part); read >= 0; read = zip.read(part)) {
            expanded += read;
            if (expanded > MOST_EXPANDED) {
                throw new UnfitFile(Reason.EXPANDS);
            }
        }
    }

    private boolean hasMacros() {
        return types.contains("macroenabled") || names.stream().anyMatch(name -> name.contains(MACROS));
    }

    /** Names stand in a zip as they are: this also finds what only the directory at the end of the file lists. */
    private static boolean mentionsMacros(byte[] bytes) {
        int matched = 0;
        for (byte each : bytes) {
            int letter = Character.toLowerCase(each & 0xFF);
            matched = letter == MACROS.charAt(matched) ? matched + 1 : letter == MACROS.charAt(0) ? 1 : 0;
            if (matched == MACROS.length()) {
                return true;
            }
        }
        return false;
    }

    private FileKind kind() {
        if (names.contains(TYPES) && names.contains("word/document.xml")) {
            return FileKind.DOCX;
        }
        if (names.contains(TYPES) && names.contains("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        throw new UnfitFile(Reason.UNKNOWN);
    }
}
