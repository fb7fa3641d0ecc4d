package org.canyue.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk. */
@MessageBundle("desk")
public interface DeskMessages {
    @Message("（无题）")
    String untitled();

    @Message("第 — 期（签发时给号）")
    String unnumbered();

    @Message("主办")
    String sponsored();

    @Message("责任编辑")
    String responsibleEditor();

    @Message("联系电话")
    String phone();

    @Message("传真")
    String fax();

    @Message("地址")
    String address();

    @Message("共印：{count} 份")
    String copies(int count);

    @Message("共印份数")
    String copiesField();

    @Message("（按发行计划）")
    String asPlanned();

    @Message("份数由发行计划合计而来，这里不能改。")
    String copiesPlanned();

    @Message("签发时，发行计划同时定案，份号按次序编定。")
    String freezesPlan();

    @Message("期次一览")
    String register();

    @Message("比较版本")
    String compare();

    @Message("从")
    String from();

    @Message("到")
    String to();

    @Message("两版相同。")
    String noDifference();

    @Message("起草新一期")
    String newIssue();

    @Message("稿件台上还没有稿件。从“起草新一期”开始。")
    String emptyDesk();

    @Message("没有稿件")
    String emptyColumn();

    @Message("待您处理")
    String waitsForYou();

    @Message("勘误中")
    String correcting();

    @Message("{count} 字")
    String characters(int count);

    @Message("另有 {count} 期")
    String more(long count);

    @Message("题目或期号")
    String find();

    @Message("状态")
    String status();

    @Message("全部")
    String allStatuses();

    @Message("查看")
    String show();

    @Message("没有符合条件的期次。请换一个词，或清空后再查。")
    String nothingFound();

    @Message("期号")
    String numberColumn();

    @Message("题目")
    String title();

    @Message("日期")
    String date();

    @Message("更新")
    String changed();

    @Message("翻页")
    String pages();

    @Message("较新")
    String newer();

    @Message("较早")
    String older();

    @Message("去签发")
    String toSign();

    @Message("去审稿")
    String toReview();

    @Message("退回")
    String toReturn();

    @Message("公开")
    String toRelease();

    @Message("勘误")
    String toCorrect();

    @Message("撤回")
    String toWithdraw();

    @Message("送审")
    String submit();

    @Message("修改")
    String edit();

    @Message("废弃")
    String discard();

    @Message("放弃勘误")
    String abandonCorrection();

    @Message("信息")
    String facts();

    @Message("撤回")
    String withdrawal();

    @Message("审校")
    String review();

    @Message("公开")
    String release();

    @Message("公开时间")
    String publicFrom();

    @Message("公开页面")
    String publicPage();

    @Message("内部，不公开")
    String internal();

    @Message("撰稿")
    String author();

    @Message("字数")
    String length();

    @Message("版本（共 {count} 版）")
    String revisions(int count);

    @Message("版本")
    String revisionsTitle();

    @Message("版")
    String revisionColumn();

    @Message("第 {number} 版")
    String onRevision(int number);

    @Message("撰写")
    String writer();

    @Message("审签")
    String seenBy();

    @Message("内容指纹（SHA-256）")
    String hash();

    @Message("审定")
    String approve();

    @Message("比上一版改动")
    String changedBefore();

    @Message("{stage} {reviewer} 看过第 {number} 版之后的改动")
    String changedSince(String stage, String reviewer, int number);

    @Message("回到这一期")
    String backToIssue();

    @Message("还没有刊物。请管理员先在“刊物”中建立一种。")
    String noBulletin();

    @Message("这一期正在审签途中。改动会留下新版本，末审须重新审定改后的文本。")
    String editInFlow();

    @Message("别人改动了这一期")
    String conflict();

    @Message("左边是现在保存的，右边是您的。下面的表单里是您的文字：可从上面取用别人的，改好后再保存。")
    String conflictAdvice();

    @Message("现在保存的")
    String theirs();

    @Message("您的")
    String yours();

    @Message("现在保存的题目")
    String theirTitle();

    @Message("现在保存的正文")
    String theirBody();

    @Message("刊物")
    String bulletin();

    @Message("系列")
    String series();

    @Message("正刊")
    String regular();

    @Message("增刊")
    String supplement();

    @Message("副题")
    String subtitle();

    @Message("报送对象")
    String addressees();

    @Message("按次序，一行一位")
    String addresseesHint();

    @Message("正文")
    String body();

    @Message("一段一行；标题以“一、”“（一）”“1.”开头；**文字** 为加粗")
    String bodyHint();

    @Message("版记")
    String imprint();

    @Message("保存")
    String save();

    @Message("审稿")
    String opinion();

    @Message("审稿意见")
    String opinionWords();

    @Message("退回")
    String returnAct();

    @Message("退回须写明理由。")
    String returnHint();

    @Message("这一步现在不能由您来做。")
    String notYours();

    @Message("签发")
    String signature();

    @Message("签发后的期号")
    String givesNumber();

    @Message("若同时有别的一期先签发，则顺延一号。")
    String givesNumberHint();

    @Message("勘误：期号与日期不变")
    String keepsNumber();

    @Message("签发此文本")
    String sign();

    @Message("理由")
    String reason();

    @Message("勘误")
    String correction();

    @Message("勘误后的文本须重新审校、签发，期号与日期不变；签发之前，公开页面仍是原文。理由会公开。")
    String correctionAdvice();

    @Message("开始勘误")
    String openCorrection();

    @Message("撤销撤回")
    String restoration();

    @Message("撤销后，期号、公开页面和文件照原样恢复；撤回和撤销都留在沿革和期号簿中。已经退回、销毁的份和已经发出的撤回通知不会复原。")
    String restorationAdvice();

    @Message("撤销撤回")
    String restore();

    @Message("撤销撤回")
    String restored();

    @Message("这段话公开可见。改后公开页面随即更新，原来的措辞留在沿革中。")
    String rewordingAdvice();

    @Message("保存")
    String reword();

    @Message("修改措辞")
    String toReword();

    @Message("撤回后，公开页面只显示撤回说明和理由，期号保留在期号簿中。撤错了的，须由另一位总编或签发人撤销。")
    String withdrawalAdvice();

    @Message("撤回")
    String withdraw();

    @Message("公开是单独的决定：签发后的文本默认只在内部。")
    String releaseAdvice();

    @Message("何时公开")
    String releaseChoice();

    @Message("现在公开")
    String releaseNow();

    @Message("到时公开")
    String releaseLater();

    @Message("公开时间（刊物所在时区）")
    String releaseAt();

    @Message("不公开")
    String releaseNever();

    @Message("决定")
    String decide();

    @Message("还没有给出期号。")
    String emptyLedger();

    @Message("年")
    String year();

    @Message("备注")
    String remark();

    @Message("已撤回")
    String voided();

    @Message("录入")
    String imported();

    @Message
    String state(Stages.State state);

    @Message
    String mark(RevisionsController.Act act);
}
