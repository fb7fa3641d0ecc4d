package org.canyue.exchange;

import io.quarkus.qute.i18n.MessageBundle;

/** The files that an issue can be had as. */
@MessageBundle("file")
public interface FileMessages {
    String title();
    String pdf();
    String docx();
    String txt();
    String html();
    String withdrawn();
    String withdrawnAdvice();
    String reason();
    String page();
}
