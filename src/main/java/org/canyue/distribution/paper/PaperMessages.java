package org.canyue.distribution.paper;

import org.canyue.distribution.Addition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is printed, and of the pages about it. */
@MessageBundle("paper")
public interface PaperMessages {
    @Message("印发")
    String title();

    @Message("办理印发")
    String begin();

    @Message("签发以后依次办理：编号、付印、标签、签收单、邮件寄送、签收。")
    String steps();

    @Message("份号")
    String numbering();

    @Message("共 {count} 份，份号 {numbers}。")
    String numbered(int count, String numbers);

    @Message("份号定案以后才能办。")
    String afterNumbering();

    @Message("{count} 张")
    String labelCount(int count);

    @Message("{count} 行")
    String lineCount(int count);

    @Message("已寄 {sent} / {all}")
    String mailed(long sent, long all);

    @Message("没有电子寄送")
    String noMail();

    @Message("逐封查看")
    String toLetters();

    @Message("登记签收")
    String toReceipts();

    @Message("回到刊物设置")
    String backToBulletin();

    @Message("付印文件")
    String run();

    @Message("共 {count} 份，按份号顺序排在一个 PDF 里，每份的正文就是签发时的打印稿。不填份号，就是全部。")
    String runHint(int count);

    @Message("范围")
    String part();

    @Message("全部")
    String allParts();

    @Message("发行计划")
    String partOfThePlan();

    @Message
    String additionKind(Addition.Kind kind);

    @Message("从份号")
    String from();

    @Message("到份号")
    String to();

    @Message("印法")
    String sides();

    @Message("双面印，每份从正面起")
    String doubleSided();

    @Message("单面印，各份连排")
    String singleSided();

    @Message("打开付印 PDF")
    String openRun();

    @Message("份数多，分成几个文件：")
    String inParts();

    @Message("第 {first} 至 {last} 号")
    String span(int first, int last);

    @Message("标签")
    String labels();

    @Message("标签纸（A4）")
    String sheet();

    @Message("{columns} 列 × {rows} 行，{width} × {height} 毫米")
    String sheetOf(int columns, int rows, double width, double height);

    @Message("从第几张起")
    String start();

    @Message("用过一半的标签纸，从左上角起逐行数。")
    String startHint();

    @Message("邮政编码单列一行")
    String postcode();

    @Message("印电话")
    String phone();

    @Message("没有的字印作 〓")
    String substitute();

    @Message("收件人的名称或地址里有打印用的字体没有的字，请先改正；已经定案的计划不随之改变，可以勾选印作 〓。这些字是：")
    String missing();

    @Message("打开标签 PDF（{count} 张）")
    String openLabels(int count);

    @Message("签收单")
    String signOff();

    @Message("打开签收单 PDF")
    String openSignOff();

    @Message("发行登记簿")
    String register();

    @Message("本期：")
    String ofThisIssue();

    @Message("{year} 年各期：")
    String ofTheYear(int year);

    @Message("PDF")
    String asPdf();

    @Message("Excel")
    String asExcel();

    @Message("单份")
    String singleCopies();

    @Message("点份号，打开那一份的 PDF。")
    String singleHint();

    @Message("点份号，打开那一份的 PDF。页边印有暗记：")
    String marksHint();

    @Message("……")
    String andMore();

    @Message("序号")
    String serial();

    @Message("单位")
    String organisation();

    @Message("姓名、称呼")
    String name();

    @Message("方式")
    String channel();

    @Message("份数")
    String count();

    @Message("份号")
    String copyNumbers();

    @Message("签收人")
    String signedBy();

    @Message("日期")
    String day();

    @Message("备注")
    String remark();

    @Message("签收")
    String received();

    @Message("退回、销毁")
    String ended();

    @Message("退回")
    String returned();

    @Message("销毁")
    String destroyed();

    @Message("遗失")
    String lost();

    @Message("《{title}》")
    String titleOf(String title);

    @Message("共印 {count} 份")
    String printed(int count);

    @Message("合计：{recipients} 个单位（人），{copies} 份。")
    String sum(int recipients, int copies);

    @Message("存档、备用")
    String keptInTheHouse();

    @Message("用途")
    String keptAs();

    @Message("没有定案的发行计划，未登记。")
    String notRegistered();

    @Message("这一年没有已签发的期。")
    String noIssues();

    @Message("查暗记")
    String markTitle();

    @Message("暗记是印在每页外侧页边中间的一行小灰字，竖排，例如 3F-7QK2。照着输入，就知道是哪一期、哪一号、发给谁的。连字符、空格和大小写不影响；I、L 当作 1，O 当作 0。")
    String markHint();

    @Message("暗记")
    String mark();

    @Message("查找")
    String lookUp();

    @Message("查到的一份")
    String foundCopy();

    @Message("份号")
    String copyNumber();

    @Message("期")
    String issue();

    @Message("发给")
    String holder();

    @Message("没有这样的暗记。请对照原件再看一遍，常见的混淆是 8 和 B、5 和 S、2 和 Z。")
    String noSuchMark();

    @Message("印本标识")
    String settings();

    @Message("每一份上印")
    String onEachCopy();

    @Message("份号")
    String numberSetting();

    @Message("六位数字，版心左上角第一行（GB/T 9704—2012，7.2.1）。以后签发的打印稿为它空出第一行；已经签发的不变，份号印在第一行上方的页边。")
    String numberSettingHint();

    @Message("二维码")
    String codeSetting();

    @Message("首页右上角，20 毫米见方，在版心以外；用手机扫，可以登记签收。")
    String codeSettingHint();

    @Message("暗记")
    String markSetting();

    @Message("每页外侧页边一行 5 磅灰色小字，每份不同，不进版心。")
    String markSettingHint();

    @Message("保存")
    String save();
}
