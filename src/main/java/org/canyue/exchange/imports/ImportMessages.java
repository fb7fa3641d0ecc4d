package org.canyue.exchange.imports;

import org.canyue.exchange.Finding;
import org.canyue.exchange.source.UnreadableFile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of files that come in. */
@MessageBundle("imports")
public interface ImportMessages {
    @Message("导入文件")
    String title();

    @Message("选择文件")
    String file();

    @Message("Word（.docx、.doc）、ODT、PDF、网页或纯文本，最大 32 MB。涉密文件不得上传。")
    String fileHint();

    @Message("上传并识读")
    String upload();

    @Message("还没有导入过文件。")
    String nothing();

    @Message("这个文件已由{name}上传过：")
    String known(String name);

    @Message("文件")
    String name();

    @Message("题目")
    String issueTitle();

    @Message("上传人")
    String uploadedBy();

    @Message("上传时间")
    String uploadedAt();

    @Message("状态")
    String stateColumn();

    @Message("打开稿件")
    String toIssue();

    @Message("原文")
    String source();

    @Message("识读结果")
    String understood();

    @Message("请对照核对的 {count} 处")
    String findings(int count);

    @Message("没有需要核对的地方。")
    String noFindings();

    @Message("第 {line} 行")
    String line(int line);

    @Message("文件里的报头与所选刊物不同，稿件将用刊物的报头：")
    String mastheadDiffers();

    @Message("文件")
    String inFile();

    @Message("刊物")
    String inBulletin();

    @Message("（无）")
    String none();

    @Message("年份")
    String year();

    @Message("期号")
    String number();

    @Message("总期号")
    String total();

    @Message("印发日期")
    String issuedOn();

    @Message("例如 2024-06-03")
    String issuedOnHint();

    @Message("期号和日期供核对，签发时由期号簿给出。")
    String figuresHint();

    @Message("期号与日期")
    String figures();

    @Message("文中的图片")
    String pictures();

    @Message("存为草稿")
    String draft();

    @Message("您的职责不包括起草，请撰稿人或责任编辑存为草稿。")
    String notYours();

    @Message("全部导入")
    String back();

    @Message("文件标有国家秘密的密级，没有保存。")
    String secretFile();

    @Message
    String subject(Finding.Subject subject);

    @Message
    String kind(Finding.Kind kind);

    @Message
    String state(ImportedFile.State state);

    @Message
    String unreadable(UnreadableFile.Reason reason);
}
