package org.canyue.archive;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the issues on the public side. */
@MessageBundle("archive")
public interface ArchiveMessages {
    @Message("还没有刊物")
    String noBulletin();

    @Message("管理员建好刊物、第一期公开以后，会出现在这里。")
    String noBulletinAdvice();

    @Message("还没有公开的期。第一期签发并公开以后，会出现在这里。")
    String noIssue();

    @Message("最新一期")
    String latest();

    @Message("其他刊物")
    String otherBulletins();

    @Message("按年份和专题查阅")
    String browse();

    @Message("年份")
    String years();

    @Message("专题")
    String topics();

    @Message("{year} 年")
    String year(String year);

    @Message("{year} 年各期")
    String issuesOfYear(String year);

    @Message("专题：{topic}")
    String issuesOnTopic(String topic);

    @Message("第 {number} 期")
    String numberInYear(int number);

    @Message("增刊 {number}")
    String supplementInYear(int number);

    @Message("总 {total}")
    String total(int total);

    @Message("期号")
    String numberColumn();

    @Message("总期")
    String totalColumn();

    @Message("题目")
    String titleColumn();

    @Message("日期")
    String dateColumn();

    @Message("责任编辑")
    String editorColumn();

    @Message("发行")
    String distributionColumn();

    @Message("报送 {count} 位")
    String addresseeCount(int count);

    @Message("印 {count} 份")
    String printed(int count);

    @Message("共印")
    String copiesLabel();

    @Message("{count} 份")
    String copyCount(int count);

    @Message("{sponsors} 主办")
    String sponsoredBy(String sponsors);

    @Message("责任编辑：{name}")
    String editor(String name);

    @Message("联系电话：{number}")
    String phone(String number);

    @Message("{number}（传真）")
    String fax(String number);

    @Message("地址：{place}")
    String address(String place);

    @Message("共印：{count} 份")
    String copies(int count);

    @Message("版记")
    String imprint();

    @Message("本期目录")
    String contents();

    @Message("前后各期")
    String neighbours();

    @Message("上一期")
    String previous();

    @Message("下一期")
    String next();

    @Message("本期信息")
    String facts();

    @Message("勘误")
    String corrections();

    @Message("已撤回")
    String withdrawn();

    @Message("印发日期")
    String issuedOn();

    @Message("撤回日期")
    String withdrawnOn();

    @Message("撤回理由")
    String reason();

    @Message("这一期的正文不再提供，期号保留。")
    String withdrawnAdvice();

    @Message("回到《{name}》")
    String backTo(String name);

    @Message("发行范围")
    String scope();

    @Message("报")
    String reported();

    @Message("送")
    String sentTo();

    @Message("发")
    String issuedTo();

    @Message("反馈")
    String answers();
}
