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

    @Message("导入发行对象")
    String title();

    @Message("先上传、核对，再收录；收录以前名册不变。上传的内容一天后自动删除。")
    String introduction();

    @Message("表格文件")
    String file();

    @Message("Excel 工作簿（.xlsx）或 CSV（UTF-8、GBK 均可），最大 20 MB、50000 行。第一行写列名，下面每行一个对象。")
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

    @Message("疑似已有的 {count} 行（邮箱、姓名与单位、当日称呼之一相同）")
    String known(int count);

    @Message("跳过，保留已有的")
    String skipKnown();

    @Message("按文件更新已有的：文件里有的列以文件为准，空格即清空")
    String updateKnown();

    @Message("仍作为新对象加入")
    String addKnown();

    @Message("文件内重复的 {count} 行")
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
}
