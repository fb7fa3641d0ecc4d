package org.canyue.exchange.spreadsheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a table cannot be read. */
@MessageBundle("sheet")
public interface SheetMessages {
    @Message
    String unreadable(UnreadableTable.Reason reason);
    String atRow(int row);
}
