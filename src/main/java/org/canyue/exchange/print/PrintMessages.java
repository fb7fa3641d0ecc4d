package org.canyue.exchange.print;

import org.canyue.bulletin.Typeface;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages about what goes on paper. */
@MessageBundle("print")
public interface PrintMessages {
    @Message("打印稿")
    String title();

    @Message("清样：这一版还没有签发，内容可能再改。")
    String isProof();

    @Message("这是已签发文本的打印稿，只制作一次，以后不再变动。")
    String isIssued();

    @Message("{count} 页")
    String pages(int count);

    @Message("第 {number} 页")
    String page(int number);

    @Message("打开 PDF")
    String openPdf();

    @Message("大字本")
    String large();

    @Message("常规字号")
    String standard();

    @Message("回到这一期")
    String backToIssue();

    @Message("下面这些字，打印用的字体里没有，印出来会是空框，所以不能送审、签发和打印。请换成别的字，或请管理员配置带有这些字的字体。")
    String unprintable();

    @Message("版式")
    String layout();

    @Message("回到刊物")
    String backToBulletins();

    @Message("改动只影响以后签发的各期；已经签发的打印稿不变。缺省值是 GB/T 9704—2012 的版面：每页 22 行，每行 28 字。")
    String layoutHint();

    @Message("版心")
    String textBlock();

    @Message("字体")
    String faces();

    @Message("标识")
    String marks();

    @Message("上边距（毫米，10 至 80）")
    String topMargin();

    @Message("订口边距（毫米，10 至 60）")
    String innerMargin();

    @Message("版心宽（毫米，80 至 190）")
    String textWidth();

    @Message("版心高（毫米，100 至 270）")
    String textHeight();

    @Message("每页行数（10 至 60）")
    String linesPerPage();

    @Message("每行字数（12 至 60）")
    String charactersPerLine();

    @Message("大字本每页行数（8 至 60）")
    String largeLinesPerPage();

    @Message("大字本每行字数（10 至 60）")
    String largeCharactersPerLine();

    @Message("正文")
    String bodyFace();

    @Message("标题“一、”")
    String heading1Face();

    @Message("标题“（一）”")
    String heading2Face();

    @Message("标题“1.”")
    String heading3Face();

    @Message("大标题")
    String titleFace();

    @Message("大标题字号（磅，12 至 40）")
    String titleSize();

    @Message("报头字号（磅，24 至 96）")
    String mastheadSize();

    @Message("右上角的标识")
    String printMark();

    @Message("例如：内部资料　免费交流。没有就留空。")
    String printMarkHint();

    @Message("准印证号")
    String printPermit();

    @Message
    String face(Typeface face);

    @Message("预览")
    String preview();

    @Message("保存")
    String save();

    @Message("下面是按以上填写的数排出的样子，还没有保存的也算在内。")
    String previewHint();

    @Message("PDF（{count} 页）")
    String pdf(int count);

    @Message("打印稿 {count} 页")
    String count(int count);

    @Message("打印字体里没有的字：{characters}")
    String missing(String characters);

    @Message("〓 是打印用的字体里没有的字：")
    String missingOnPaper();
}
