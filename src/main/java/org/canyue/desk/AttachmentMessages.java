package org.canyue.desk;

import org.canyue.text.file.UnfitFile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of an issue's pictures and files, and why a file is not taken. */
@MessageBundle("attachment")
public interface AttachmentMessages {
    @Message("附件")
    String title();

    @Message("附件（{count}）")
    String counted(long count);

    @Message("改正文")
    String toEdit();

    @Message("还没有附件。")
    String nothing();

    @Message("预览")
    String preview();

    @Message("文件")
    String file();

    @Message("写进正文")
    String markup();

    @Message("大小")
    String size();

    @Message("添加")
    String added();

    @Message("操作")
    String act();

    @Message("图的内容")
    String words();

    @Message("图题")
    String caption();

    @Message("只在内部，不随这一期公开")
    String internal();

    @Message("移除")
    String remove();

    @Message("移除 {name}")
    String removeThis(String name);

    @Message("已用到，不能移除")
    String kept();

    @Message("选择文件（可以多选）")
    String choose();

    @Message("图片（PNG、JPEG、WebP、GIF、BMP、TIFF）、PDF、Word、Excel、纯文本；一个文件最多 20 MB，一次合计最多 64 MB。图片里的拍摄地点等信息会去掉，长边缩到 2400 像素以内。")
    String chooseHint();

    @Message("图片写进正文才会显示，单独占一行；方括号里写图的内容，给看不见图的读者听；编号后面空一格写图题。")
    String markupHint();

    @Message("上传")
    String upload();

    @Message("有 {count} 个文件没有收下，其余已经添加")
    String refused(int count);

    @Message("这一期现在不能由您添加附件。")
    String notYours();

    @Message("要放图片，请先保存这一期。")
    String picturesHint();

    @Message("放入图片")
    String toAttachments();

    @Message("插入")
    String insert();

    @Message("关闭")
    String close();

    @Message
    String reason(UnfitFile.Reason reason);
}
