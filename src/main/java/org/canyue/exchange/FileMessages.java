package org.canyue.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The files that an issue can be had as. */
@MessageBundle("file")
public interface FileMessages {
    @Message("下载")
    String title();

    @Message("打印稿（PDF）")
    String pdf();

    @Message("Word 文件（.docx）")
    String docx();

    @Message("纯文本（.txt）")
    String txt();

    @Message("网页存档（.html）")
    String html();

    @Message("已撤回")
    String withdrawn();

    @Message("本期已经撤回，不再提供文件。如已保存，请勿再用。")
    String withdrawnAdvice();

    @Message("撤回原因")
    String reason();

    @Message("本期说明")
    String page();
}
