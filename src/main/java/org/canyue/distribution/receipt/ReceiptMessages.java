package org.canyue.distribution.receipt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of receipt and return. */
@MessageBundle("receipt")
public interface ReceiptMessages {
    @Message
    String way(Receipt.Way way);

    @Message
    String end(CopyEnd.Kind end);
}
