package org.canyue.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Packs a document once more, without the time of packing, so that the same document always is the same bytes. */
final class SteadyZip {

    /** The first day that a zip entry can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {
    }

    static byte[] of(XWPFDocument document) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        document.write(packed);
        ByteArrayOutputStream steady = new ByteArrayOutputStream(packed.size());
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()));
                ZipOutputStream to = new ZipOutputStream(steady)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(ALWAYS);
                to.putNextEntry(timeless);
                from.transferTo(to);
            }
        }
        return steady.toByteArray();
    }
}
