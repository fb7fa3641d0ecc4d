package org.canyue.exchange.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.canyue.exchange.spreadsheet.UnreadableTable.Reason;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of a workbook, read from front to back; of its other parts only the texts and number formats. */
final class XlsxReader {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 128L << 20;
    /** Of any part that is no sheet and not the table of texts. */
    private static final long MOST_BYTES_OF_A_PART = 8L << 20;

    /** Of elements in one another; a sheet has some ten. */
    private static final int MOST_DEPTH = 256;

    private XlsxReader() {
    }

    static Table read(Path file) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        requireWorkbook(file);
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(workbook);
            var rows = new SheetRows();
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", MOST_DEPTH);
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(workbook, false), rows,
                    new PlainValues(isFrom1904(reader)), false));
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    xml.parse(new InputSource(sheet));
                }
            }
            return rows.table();
        }
    }

    /** Counts what comes out of the compression, which no header can belie, before anything of it is kept. */
    private static void requireWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableTable(Reason.UNKNOWN_KIND);
            } else if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableTable(Reason.EXPANDS_TOO_FAR);
            }
            long left = MOST_BYTES;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                boolean large = name.startsWith("xl/worksheets/") || name.equals("xl/sharedStrings.xml");
                left -= count(zip, entry, large ? left : Math.min(left, MOST_BYTES_OF_A_PART));
            }
        } catch (ZipException broken) {
            throw new UnreadableTable(Reason.BROKEN);
        }
    }

    private static long count(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long counted = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                counted += read;
                if (counted > most) {
                    throw new UnreadableTable(Reason.EXPANDS_TOO_FAR);
                }
            }
        }
        return counted;
    }

    private static boolean isFrom1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream workbook = reader.getWorkbookData()) {
            String start = new String(workbook.readNBytes(1 << 16), StandardCharsets.UTF_8);
            return start.contains("date1904=\"1\"") || start.contains("date1904=\"true\"");
        }
    }
}
