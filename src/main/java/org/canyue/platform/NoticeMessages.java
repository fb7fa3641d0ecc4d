package org.canyue.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentence of each {@link Notice}. */
@MessageBundle("notice")
public interface NoticeMessages {
    @Message
    String of(Notice notice);
}
