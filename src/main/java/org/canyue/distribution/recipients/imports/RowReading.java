package org.canyue.distribution.recipients.imports;

import java.util.List;
import java.util.Objects;

/**
 * How the rows of a file are read.
 *
 * @param fields of the columns; null for one that is not read
 * @param way    of rows that have a mailbox and say none
 */
record RowReading(List<RecipientField> fields, MailboxWay way) {
    LineReader read(FileRow row) {
        return new LineReader(fields, row.text().cells(), way);
    }

    /** The fields for which the file has a column. */
    List<RecipientField> present() {
        return fields.stream().filter(Objects::nonNull).toList();
    }
}
