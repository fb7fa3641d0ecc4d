package org.canyue.distribution.receipt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of receipt and return. */
@MessageBundle("receipt")
public interface ReceiptMessages {
    @Message
    String way(Receipt.Way way);

    @Message
    String end(CopyEnd.Kind end);

    @Message
    String state(CopyState state);

    @Message("签收")
    String receipts();

    @Message("各份")
    String copies();

    @Message("清退")
    String recalls();

    @Message("签收与清退")
    String returns();

    @Message("这一期的发行")
    String pagesOfIssue();

    @Message("已签收 {received} / {outgoing}")
    String received(long received, long outgoing);

    @Message("发行计划定案以后，这里列出要签收的寄送。")
    String nothingPlanned();

    @Message("按签收单勾选收到的，一次登记。时间留空即为现在。")
    String tickAdvice();

    @Message("选")
    String tick();

    @Message("发行对象")
    String recipient();

    @Message("单位")
    String organisation();

    @Message("方式")
    String channel();

    @Message("份号")
    String numbers();

    @Message("状态")
    String stateColumn();

    @Message("签收人")
    String receivedBy();

    @Message("交件人")
    String handedOverBy();

    @Message("签收时间")
    String receivedAt();

    @Message("留空即为现在，例如 2026-06-03 15:20。")
    String receivedAtHint();

    @Message("登记签收")
    String note();

    @Message("操作")
    String acts();

    @Message("划去")
    String strike();

    @Message("划去 {name} 的签收")
    String strikeOf(String name);

    @Message("划去的签收")
    String struck();

    @Message("划去的原因")
    String struckReason();

    @Message("划去人")
    String struckBy();

    @Message("记错的签收划去以后仍然保留，注明原因；这一份寄送可以重新登记。")
    String strikeAdvice();

    @Message("新链接")
    String newLink();

    @Message("新链接：{name}")
    String newLinkOf(String name);

    @Message("新的签收链接")
    String linkTitle();

    @Message("这个链接只对这一份寄送有效，{days} 天内可以确认一次。以前发出的链接已经失效。请把它交给收件人；离开本页就不再显示。")
    String linkAdvice(int days);

    @Message("回到签收")
    String backToReceipts();

    @Message("这一期已经撤回：{reason}")
    String withdrawn(String reason);

    @Message("清退发出的份")
    String recallNow();

    @Message("较前")
    String previous();

    @Message("较后")
    String next();

    @Message("翻页")
    String pages();

    @Message("这一期还没有编号的份。发行计划定案以后，份号在这里列出。")
    String noCopies();

    @Message("登记退回、销毁或遗失")
    String noteEnd();

    @Message("勾选上表中的份，或在下面填写份号。一份只能登记一次。")
    String endAdvice();

    @Message("例如 000003-000010、000012")
    String numbersHint();

    @Message("结果")
    String endLabel();

    @Message("日期")
    String day();

    @Message("留空即为今天，例如 2026-06-03。")
    String dayHint();

    @Message("经手人、监销人")
    String witness();

    @Message("销毁时必须填写。")
    String witnessHint();

    @Message("备注")
    String remark();

    @Message("登记")
    String save();

    @Message("限期")
    String dueOn();

    @Message("{digits} 号")
    String copyNumber(String digits);

    @Message("还没有清退过。")
    String noRecalls();

    @Message("清退记录")
    String recallsMade();

    @Message("份数")
    String count();

    @Message("原因")
    String reason();

    @Message("提出人")
    String orderedBy();

    @Message("提出时间")
    String orderedAt();

    @Message("发起清退")
    String order();

    @Message("现在在外 {copies} 份")
    String out(int copies);

    @Message("清退哪些")
    String which();

    @Message("在外的全部 {copies} 份")
    String all(int copies);

    @Message("只清退下列份号")
    String chosen();

    @Message("超过 {days} 天没有签收")
    String lateReceipts(int days);

    @Message("没有逾期未签收的。")
    String noLateReceipts();

    @Message("待清退")
    String dueReturns();

    @Message("没有待清退的份。")
    String noReturns();

    @Message("期")
    String issue();

    @Message("逾期 {days} 天")
    String late(long days);

    @Message("还有 {days} 天")
    String left(long days);

    @Message("最近提醒")
    String reminded();

    @Message("发提醒")
    String remind();

    @Message("提醒全部可提醒的（{count} 项）")
    String remindAll(long count);

    @Message("勾选要提醒的，或一次提醒全部。每位每期一封信，写明期号、份号和要办的事，附签收链接；同一件事一天只提醒一次。")
    String remindAdvice();

    @Message("没有邮箱的不能勾选，请打电话。")
    String remindByPhone();

    @Message("提醒 {name}：{matter}")
    String remindOf(String name, String matter);

    @Message("没有邮箱")
    String noMailbox();

    @Message("电话 {phone}")
    String phone(String phone);

    @Message("没有电话")
    String noPhone();

    @Message("今天已提醒")
    String remindedToday();

    @Message("未送达")
    String reminderFailed();

    @Message("已撤回")
    String issueWithdrawn();

    @Message("只列这一期：")
    String onlyIssue();

    @Message("全部各期")
    String allIssues();

    @Message("催办这一期")
    String remindOfIssue();

    @Message("刊物")
    String bulletin();

    @Message("全部刊物")
    String allBulletins();

    @Message("查看")
    String show();

    @Message("应签收日")
    String receiptDue();

    @Message("本份")
    String copyTitle();

    @Message("已于 {at} 签收。")
    String receivedOn(String at);

    @Message("这一期已经撤回，请不要再传阅。请把这一份退回编辑部。")
    String copyWithdrawn();

    @Message("这一份需要清退，请最迟于 {day} 退回编辑部。")
    String copyAskedBack(String day);

    @Message("如果您收到了这一份，请填写姓名并确认。")
    String confirmAdvice();

    @Message("确认签收")
    String confirm();

    @Message("已交给收件人")
    String handOver();

    @Message("发行人员")
    String office();

    @Message("这一期的全部份")
    String toCopies();

    @Message("{name}，您好：")
    String dear(String name);

    @Message("请确认您已收到下面这一期。")
    String linkQuestion();

    @Message("您已确认收到，谢谢。确认时间：{at}。")
    String confirmedOn(String at);

    @Message("这一期已经撤回，请不要再传阅。")
    String linkWithdrawn();

    @Message("对这一期有批示、采用等反馈，也请告诉编辑部。")
    String feedbackAdvice();

    @Message("填写反馈")
    String giveFeedback();
}
