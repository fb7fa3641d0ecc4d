package org.canyue.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the history; each kind of event has a sentence under its decapitalised class name. */
@MessageBundle("history")
public interface HistoryMessages {
    @Message("经过")
    String title();

    @Message("系统")
    String program();

    @Message("第 {number} 版")
    String revision(int number);

    @Message("起草")
    String issueDrafted();

    @Message("修改")
    String issueRevised();

    @Message("改拟归专题")
    String topicsProposed();

    @Message("归入专题")
    String topicsFiled();

    @Message("废弃")
    String issueDiscarded();

    @Message("送审")
    String issueSubmitted();

    @Message("审定")
    String issueApproved();

    @Message("退回")
    String issueReturned();

    @Message("签发")
    String issueSigned();

    @Message("录入已印发的一期")
    String issueTakenIn();

    @Message("决定公开")
    String issueReleased();

    @Message("决定不公开")
    String issueKeptInternal();

    @Message("添加附件")
    String attachmentAdded();

    @Message("移除附件")
    String attachmentRemoved();

    @Message("开始勘误")
    String correctionOpened();

    @Message("放弃勘误")
    String correctionAbandoned();

    @Message("撤回")
    String issueWithdrawn();

    @Message("撤销撤回")
    String issueRestored();

    @Message("修改撤回理由")
    String withdrawalReworded();

    @Message("修改勘误说明")
    String correctionReworded();

    @Message("修改发行计划，共印份数")
    String planChanged();

    @Message("发行计划定案")
    String planFrozen();

    @Message("追加或重印")
    String copiesAdded();

    @Message("寄送，封数")
    String lettersQueued();

    @Message("再次寄送，封数")
    String lettersSentAgain();

    @Message("待定的信件算作已寄出，封数")
    String lettersTakenAsSent();

    @Message("取消等候的信件，封数")
    String lettersCancelled();

    @Message("催办签收、清退，封数")
    String remindersQueued();

    @Message("修改邮件域名限速，域名")
    String mailDomainRulesChanged();

    @Message("邮件通知撤回，封数")
    String withdrawalTold();

    @Message("寄给订阅读者，封数")
    String subscribersTold();

    @Message("移除订阅读者")
    String subscriberRemoved();

    @Message("登记发行对象")
    String recipientAdded();

    @Message("修改发行对象")
    String recipientChanged();

    @Message("删除发行对象的个人资料")
    String recipientErased();

    @Message("修改单位")
    String organisationsChanged();

    @Message("修改发行名单")
    String distributionListChanged();

    @Message("删去发行名单")
    String distributionListRemoved();

    @Message("登记签收")
    String receiptNoted();

    @Message("划去签收")
    String receiptStruck();

    @Message("清退")
    String copiesRecalled();

    @Message("登记退回、销毁或遗失")
    String copiesEnded();

    @Message("建立刊物")
    String bulletinAdded();

    @Message("修改刊物设置")
    String bulletinChanged();

    @Message("修改了刊物的版式")
    String printLayoutChanged();

    @Message("修改了印本标识")
    String copyMarksChanged();

    @Message("专题名单加入")
    String topicsAdded();

    @Message("专题改名")
    String topicRenamed();

    @Message("专题停用")
    String topicRetired();

    @Message("专题恢复使用")
    String topicRestored();

    @Message("操作记录")
    String officeTitle();

    @Message("还没有记录。")
    String nothing();

    @Message("时间")
    String time();

    @Message("人员")
    String person();

    @Message("操作")
    String act();

    @Message("对象")
    String subject();

    @Message("说明")
    String detail();

    @Message("（无题）")
    String untitled();

    @Message("翻页")
    String pages();

    @Message("较新")
    String newer();

    @Message("较早")
    String older();

    @Message("修改密码")
    String passwordChanged();

    @Message("添加人员")
    String userAdded();

    @Message("修改人员")
    String userChanged();

    @Message("设一次性密码")
    String oneTimePasswordSet();

    @Message("忽略校对意见")
    String findingIgnored();

    @Message("恢复校对意见")
    String findingTakenBack();

    @Message("修改校对设置")
    String proofreadingChanged();

    @Message("修改人名职务名单")
    String houseNamesChanged();

    @Message("从人名职务名单中删去")
    String houseNameRemoved();

    @Message("修改用语名单")
    String houseTermsChanged();

    @Message("从用语名单中删去")
    String houseTermRemoved();

    @Message("登记反馈")
    String feedbackRecorded();

    @Message("收到反馈（来自链接）")
    String feedbackGiven();

    @Message("确认反馈")
    String feedbackConfirmed();

    @Message("划去反馈")
    String feedbackStruck();

    @Message("添加反馈扫描件")
    String feedbackScanned();

    @Message("添加跟踪事项")
    String followUpAdded();

    @Message("办结跟踪事项")
    String followUpDone();

    @Message("换发反馈链接")
    String feedbackLinkRenewed();

    @Message("修改反馈种类")
    String feedbackKindsChanged();

    @Message("导入发行对象（新增、更新）")
    String recipientsImported();
}
