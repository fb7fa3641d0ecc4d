package org.canyue.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The Word file that every issue begins as: page, styles, numbering and page numbers, kept as XML in the folder word. */
final class WordTemplate {

    private static final byte[] ZIPPED = zipped(parts());

    private WordTemplate() {
    }

    static XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(ZIPPED));
    }

    /** The name of each part in the package, and of the file that holds it. */
    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package-relationships.xml");
        parts.put("word/_rels/document.xml.rels", "document-relationships.xml");
        parts.put("word/document.xml", "document.xml");
        parts.put("word/styles.xml", "styles.xml");
        parts.put("word/settings.xml", "settings.xml");
        parts.put("word/numbering.xml", "numbering.xml");
        parts.put("word/footnotes.xml", "footnotes.xml");
        parts.put("word/fontTable.xml", "font-table.xml");
        parts.put("word/footer1.xml", "footer-odd.xml");
        parts.put("word/footer2.xml", "footer-even.xml");
        return parts;
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                try (InputStream file = WordTemplate.class.getResourceAsStream("/word/" + part.getValue())) {
                    file.transferTo(zip);
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return bytes.toByteArray();
    }
}
