package org.canyue.distribution.recipients.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages where recipients come in as a table. */
@MessageBundle("recipientImport")
public interface RecipientImportMessages {
    @Message
    String field(RecipientField field);

    @Message
    String state(JudgedRow.State state);

    @Message
    String mistake(LineMistake.Reason reason);

    @Message
    String choice(RowChoice choice);

    @Message
    String hint(Hint.Kind kind);

    @Message
    String way(MailboxWay way);

    @Message("导入发行对象")
    String title();

    @Message("先上传、核对，再收录；收录以前名册不变。上传的内容一天后自动删除。")
    String introduction();

    @Message("表格文件")
    String file();

    @Message("Excel 工作簿（.xlsx、.xls）或 CSV（UTF-8、GBK 均可），最大 20 MB、50000 行。列名下面每行一个对象；列名上面有标题行也可以。")
    String fileHint();

    @Message("上传并核对")
    String upload();

    @Message("下载模板")
    String template();

    @Message("导出全部发行对象：")
    String export();

    @Message("发行对象")
    String recipients();

    @Message("还没有待收录的文件。")
    String nothing();

    @Message("文件")
    String name();

    @Message("上传人")
    String uploadedBy();

    @Message("上传时间")
    String uploadedAt();

    @Message("各列的内容")
    String columns();

    @Message("已按列名识别；认得不对的，请改正后重新核对。选“不读入”的列不会收录。")
    String columnsHint();

    @Message("没有一列认作姓名或名称，各行暂以单位的最末一级为名称。文件里另有姓名或名称的，请在下面指明那一列，再重新核对。")
    String namedByOrganisation();

    @Message("没有一列认作姓名、名称或单位，各行都无法收录。请在下面指明姓名或名称是哪一列，再重新核对。")
    String nameless();

    @Message("第 {number} 列“{header}”")
    String column(int number, String header);

    @Message("不读入")
    String notRead();

    @Message("重新核对")
    String compare();

    @Message("{count} 行有邮箱而没有写方式，现按{way}收录")
    String wayless(int count, String way);

    @Message("可改为另一种方式，这些行一律照此；个别不同的请改正那一行。没有邮箱又没有写方式的仍按纸质收录。")
    String waylessHint();

    @Message("按所选方式重新核对")
    String changeWay();

    @Message("共 {count} 行")
    String rows(int count);

    @Message("全部")
    String all();

    @Message("行")
    String row();

    @Message("核对结果")
    String result();

    @Message("与第 {row} 行相同")
    String twin(int row);

    @Message("查看已有的")
    String existing();

    @Message("这里没有要看的行。")
    String noRows();

    @Message("上一页")
    String earlier();

    @Message("下一页")
    String later();

    @Message("翻页")
    String pages();

    @Message("收录")
    String intake();

    @Message("要么全部收录，要么一行也不收录。没有变化的行不动。")
    String intakeHint();

    @Message("疑似已有的 {count} 行中未单独选择的（姓名与单位、姓名与邮箱或电话、当日称呼之一相同）")
    String known(int count);

    @Message("跳过，保留已有的")
    String skipKnown();

    @Message("按文件更新已有的：文件里有的列以文件为准，空格即清空；会改名的须逐行选择")
    String updateKnown();

    @Message("仍作为新对象加入")
    String addKnown();

    @Message("文件内重复的 {count} 行中未单独选择的")
    String repeated(int count);

    @Message("只取第一次出现的")
    String skipRepeated();

    @Message("全部加入")
    String addRepeated();

    @Message("有误的 {count} 行不收录，其余照常收录")
    String leaveOut(int count);

    @Message("收录，其中新增 {count} 个")
    String takeIn(int count);

    @Message("放弃这个文件")
    String drop();

    @Message("Excel（.xlsx）")
    String excel();

    @Message("CSV")
    String csv();

    @Message("与第 {row} 行{hint}，仍作为另一个对象")
    String hintOfRow(int row, String hint);

    @Message("与已有的“{name}”{hint}，仍作为另一个对象：")
    String hintOf(String name, String hint);

    @Message("{field} 取自合并的单元格")
    String mergedCell(String field);

    @Message("已在本页改过")
    String mended();

    @Message("改正这一行")
    String mend();

    @Message("改正第 {row} 行")
    String mendTitle(int row);

    @Message("只改这里，上传的文件不变。保存时重新核对；有误的不保存。")
    String mendHint();

    @Message("保存并核对")
    String mendSave();

    @Message("返回这个文件")
    String back();

    @Message("更新时的变化")
    String differences();

    @Message("（空）")
    String nothingThere();

    @Message("改为")
    String becomes();

    @Message("第 {row} 行怎样处理")
    String choiceOf(int row);

    @Message("随同类")
    String follow();

    @Message("保存本页的选择")
    String saveChoices();

    @Message("每行可以单独选择，翻页以前请先保存。没有选的随同类：新增的加入，其余按页末的选择。")
    String choicesHint();

    @Message("读哪张表、哪一行是列名")
    String sourceTitle();

    @Message("改选后重新读取整个文件，本页已有的选择和改正随之作废。换工作表时自动寻找列名行。")
    String sourceHint();

    @Message("读的是工作表“{name}”（共 {count} 张）。")
    String sheetRead(String name, int count);

    @Message("第 {row} 行是列名。")
    String headRead(int row);

    @Message("它上面的 {count} 行没有读入。")
    String aboveHead(int count);

    @Message("工作表")
    String sheet();

    @Message("列名所在的行")
    String head();

    @Message("重新读取")
    String readAgain();
}
