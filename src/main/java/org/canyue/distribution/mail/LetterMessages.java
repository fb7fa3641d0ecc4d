package org.canyue.distribution.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands in letters. */
@MessageBundle("letter")
public interface LetterMessages {
    @Message("{name}：")
    String salutation(String name);

    @Message("现寄上《{name}》{number}，全文如下，签发的 PDF 见附件，请查收。")
    String issueEnclosed(String name, String number);

    @Message("【更正】")
    String correctedMark();

    @Message("本期已更正，请以本件为准，此前寄上的一件作废。更正原因：{reason}")
    String corrected(String reason);

    @Message("确认收到，请打开")
    String confirmReceipt();

    @Message("反馈批示、采用等情况，请打开")
    String giveFeedback();

    @Message("本件由{sender}按发行计划寄送。")
    String sentBy(String sender);

    @Message("以上链接仅供收件人本人使用，请勿转发。")
    String notForwarded();

    @Message("【撤回】{name} {number}")
    String withdrawnSubject(String name, String number);

    @Message("此前寄上的《{name}》{number}“{title}”已撤回，请勿再使用、引用或转发，并请删除或退回所收的一件。")
    String withdrawn(String name, String number, String title);

    @Message("撤回原因：{reason}")
    String withdrawnFor(String reason);

    @Message("请确认收到：{name} {number}")
    String confirmIssueSubject(String name, String number);

    @Message("请退回：{name} {number}")
    String returnSubject(String name, String number);

    @Message("请确认收到并退回：{name} {number}")
    String confirmAndReturnSubject(String name, String number);

    @Message("关于此前寄上的《{name}》{number}，题目《{title}》：")
    String sentBefore(String name, String number, String title);

    @Message("这一期已经撤回，请不要再传阅。撤回原因：{reason}")
    String withdrawnMeanwhile(String reason);

    @Message("份号 {numbers}，至今没有收到您的签收。如已收到，请打开下面的链接确认；如没有收到，请告诉我们。")
    String copiesUnconfirmed(String numbers);

    @Message("用电子邮件寄上的一件，至今没有收到您的签收。如已收到，请打开下面的链接确认；如没有收到，请告诉我们。")
    String mailUnconfirmed();

    @Message("份号 {numbers}，请最迟于 {day} 退回。")
    String returnUntil(String numbers, String day);

    @Message("份号 {numbers}，原定 {day} 前退回，现已过期，请尽快退回。")
    String returnOverdue(String numbers, String day);

    @Message("确认收到纸质件，请打开")
    String confirmCopies();

    @Message("确认收到电子邮件，请打开")
    String confirmMail();

    @Message("如已签收或退回，请不必理会这封信。")
    String settledAlready();

    @Message("参阅：试发邮件")
    String testSubject();

    @Message("收到这封信，说明 {address} 可以通过贵单位的邮件服务器发信。")
    String test(String address);

    @Message("由 {name} 在发信页面试发。")
    String testAsked(String name);

    @Message("请确认订阅《{name}》")
    String confirmSubject(String name);

    @Message("有人用这个邮箱订阅了《{name}》：今后每公开一期，都会寄信告知。请打开下面的链接，在页面上确认。")
    String confirmAsked(String name);

    @Message("确认订阅")
    String confirmLink();

    @Message("链接 7 天内有效。如果不是您本人订阅，请不必理会，本邮箱不会再收到信。")
    String confirmIgnore();

    @Message("《{name}》{number}已公开：")
    String issueReleased(String name, String number);

    @Message("阅读全文")
    String readOn();

    @Message("打开 PDF")
    String openPdf();

    @Message("查看或退订")
    String seeOrEnd();

    @Message("您订阅了《{name}》，所以收到这封信。")
    String subscribed(String name);
}
