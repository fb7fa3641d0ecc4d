package org.canyue.distribution.statistics;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("statistics")
public interface StatisticsMessages {
    @Message
    String measure(Measure measure);

    @Message
    String code(Code code);

    @Message("刊物")
    String bulletin();

    @Message("年份")
    String year();

    @Message("全部年份")
    String allYears();

    @Message("显示")
    String show();

    @Message("还没有刊物。")
    String noBulletin();

    @Message("还没有可以统计的内容。")
    String nothing();

    @Message("项目")
    String group();

    @Message("数量")
    String amount();

    @Message("合计")
    String total();

    @Message("图中只画前 {most} 项，表中是全部。")
    String cutChart(int most);

    @Message("报批比 {share}%：有批示的期数占发送期数的比例。")
    String instructedShare(double share);

    @Message("一期可属几个专题，合计可能大于期数。")
    String severalTopics();

    @Message("各发行对象")
    String recipients();

    @Message("发行对象")
    String recipient();

    @Message("纸质份数")
    String copies();

    @Message("邮件")
    String letters();

    @Message("签收")
    String receipts();

    @Message("平均签收天数")
    String days();

    @Message("反馈")
    String feedback();

    @Message("返回统计")
    String back();

    @Message("期号")
    String number();

    @Message("题目")
    String title();

    @Message("说明")
    String what();

    @Message("日期")
    String day();

    @Message("只列出前 {most} 项，共 {all} 项，全部见 Excel 表。")
    String cutTable(int most, int all);

    @Message("翻页")
    String pages();

    @Message("上一页")
    String before();

    @Message("下一页")
    String after();

    @Message("只列出前 {most} 行。")
    String cutRows(int most);

    @Message("未填")
    String blank();

    @Message("下载")
    String files();

    @Message("{bulletin}{#if year} {year} 年{/if}统计报告")
    String reportTitle(String bulletin, Integer year);

    @Message("比较")
    String share();

    @Message("年度报告 PDF")
    String report();

    @Message("表格 Excel")
    String excel();
}
