package org.canyue.exchange.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.canyue.exchange.spreadsheet.UnreadableTable.Reason;

/** A sheet of a workbook of Excel 97 to 2003, record by record. */
final class XlsReader {
    private XlsReader() {
    }

    /** @param wanted which sheet, from 0; {@link SpreadsheetReader#FIRST_FILLED} */
    static Table read(Path file, int wanted) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new UnreadableTable(Reason.PROTECTED);
            }
            var records = new XlsRecords(wanted);
            var formats = new FormatTrackingHSSFListener(records);
            records.follow(formats);
            var request = new HSSFRequest();
            request.addListenerForAllRecords(formats);
            new HSSFEventFactory().processWorkbookEvents(request, files);
            return records.table();
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableTable(Reason.PROTECTED);
        } catch (OldExcelFormatException older) {
            throw new UnreadableTable(Reason.OLD_EXCEL);
        }
    }
}
