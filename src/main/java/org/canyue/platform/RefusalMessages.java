package org.canyue.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One sentence for each kind of {@link Refusal}, by its {@link Refusal#key()}: what is so, and what to do. */
@MessageBundle("refusal")
public interface RefusalMessages {
    @Message("没有设置本站的公开地址：二维码和链接会指向 localhost，别人打不开。请管理员设置 CANYUE_SITE_ADDRESS 后重新启动。")
    String siteAddressMissing(Refusal refusal);

    @Message("这一期现在是“{bulletin:status(refusal.arguments.get(1))}”，不能{bulletin:act(refusal.arguments.get(0))}。请打开这一期看它走到了哪一步。")
    String wrongStatus(Refusal refusal);

    @Message("您的职责不包括{bulletin:act(refusal.arguments.get(0))}。如有需要，请联系管理员。")
    String notYourRole(Refusal refusal);

    @Message("这份稿件由别人起草，请联系起草人或责任编辑修改。")
    String notYourDraft(Refusal refusal);

    @Message("这一期有您写的内容，不能由您审稿或签发，请交给另一位。")
    String ownText(Refusal refusal);

    @Message("您在本轮的另一个审次已经给出意见，这一审次须由另一位审。")
    String secondOpinion(Refusal refusal);

    @Message("撤回由您作出，须由另一位撤销。")
    String ownWithdrawal(Refusal refusal);

    @Message("末审之后文本有改动，须由末审重新审定后再签发。")
    String approvalOutdated(Refusal refusal);

    @Message("您打开页面以后，别人改动了这一期。您的内容没有丢，请对照后再保存。")
    String staleRevision(Refusal refusal);

    @Message("稿件还不完整，请补齐标出的各项后再送审。")
    String incompleteIssue(Refusal refusal);

    @Message("文中标有“{refusal.arguments.get(0)}”（{refusal.arguments.get(1)}）。联网的系统不得存放国家秘密，本文没有保存；请改用涉密系统处理。")
    String markedSecret(Refusal refusal);

    @Message("正文有 {refusal.arguments.get(0)} 个字符，上限是 {refusal.arguments.get(1)} 个。本次没有保存，您的内容仍在下面，请删短或分作两期。")
    String bodyTooLong(Refusal refusal);

    @Message("{attachment:reason(refusal.arguments.get(0))}")
    String unfitFile(Refusal refusal);

    @Message("正文中的 /attachments/{refusal.arguments.get(0)} 不是这一期的图片。请先在“附件”页添加图片，再写它的编号；您的内容仍在下面。")
    String unknownPicture(Refusal refusal);

    @Message("所选的专题不在这份刊物的专题名单里。请从所选刊物的专题中重新选择，您的内容仍在下面。")
    String unknownTopic(Refusal refusal);

    @Message("这份刊物已有名为“{refusal.arguments.get(0)}”的专题（也可能是草稿中拟用的）。请换一个名称。")
    String topicTwice(Refusal refusal);

    @Message("已有版本用到这个附件，或者有人在它之后给过审稿意见，不能移除。")
    String attachmentSeen(Refusal refusal);

    @Message("公开时间已经过去。请填写以后的时间，或者选“现在公开”。")
    String releaseInThePast(Refusal refusal);

    @Message("印发日期 {refusal.arguments.get(0)} 还没有到。请对照纸质原件改正。")
    String issuedInTheFuture(Refusal refusal);

    @Message("{refusal.arguments.get(0)} 已经过去。请填写今天或以后的日期。")
    String dayIsPast(Refusal refusal);

    @Message("填写的时间还没有到。请填写现在或以前的时间。")
    String notYet(Refusal refusal);

    @Message("这一期 {refusal.arguments.get(0)} 才印发，填写的时间在它签发之前。请改正。")
    String beforeTheIssue(Refusal refusal);

    @Message("请写明理由。")
    String reasonMissing(Refusal refusal);

    @Message("今天（{refusal.arguments.get(0)}）早于上一期所在的 {refusal.arguments.get(1)} 年，不能给号。请检查服务器的时钟。")
    String dateBeforeLastIssue(Refusal refusal);

    @Message("用户名或密码不对，或者账号已停用。")
    String wrongCredentials(Refusal refusal);

    @Message("登录失败次数过多，请等 {refusal.arguments.get(0)} 分钟再试。")
    String tooManyAttempts(Refusal refusal);

    @Message("请求过于频繁，请等 {refusal.arguments.get(0)} 分钟再试。")
    String tooManyRequests(Refusal refusal);

    @Message("期号簿已经给出过期号，起始期号不能再改。")
    String ledgerBegun(Refusal refusal);

    @Message("这是最后一位在用的管理员，不能停用，也不能去掉管理职责。请先让另一位担任管理员。")
    String lastAdmin(Refusal refusal);

    @Message("您打开页面以后，别人改动了这个人的资料。您填写的内容没有丢，请对照后再保存。")
    String staleUser(Refusal refusal);

    @Message("{refusal.arguments.get(0)} 年第 {refusal.arguments.get(1)} 期（总第 {refusal.arguments.get(2)} 期）与期号簿中 {refusal.arguments.get(3)} 年第 {refusal.arguments.get(4)} 期（总第 {refusal.arguments.get(5)} 期）重复，或先后矛盾。请核对后再收录。")
    String numberOutOfOrder(Refusal refusal);

    @Message("{imports:unreadable(refusal.arguments.get(0))}")
    String unreadableFile(Refusal refusal);

    @Message("这个文件已经成稿，不能再改。")
    String importDone(Refusal refusal);

    @Message("您打开页面以后，别人改动了这个文件的识读结果。您填写的内容没有丢，请对照后再保存。")
    String staleImport(Refusal refusal);

    @Message("还有文件没有识读完，或者有必须先改正、先剔除的文件，现在不能收录。")
    String archiveNotReady(Refusal refusal);

    @Message("“{refusal.arguments.get(0)}”不能收录，因此一期也没有收录。")
    String intakeRefused(Refusal refusal);

    @Message("这些字，打印用的字体里没有：{refusal.arguments.get(0)}。请换成别的字，或请管理员配置带有这些字的字体（canyue.print.fonts）。")
    String unprintable(Refusal refusal);

    @Message("这份表有 {refusal.arguments.get(0)} 行，PDF 最多能排 {refusal.arguments.get(1)} 行。请下载 Excel 表格，或请管理员给程序更多内存（-Xmx）。")
    String paperTooLong(Refusal refusal);

    @Message("现在要打印的太多，请过一分钟再试。")
    String pressBusy(Refusal refusal);

    @Message("您打开页面以后，别人改动了这一条。您填写的内容没有丢，请对照名单后再保存。")
    String staleList(Refusal refusal);

    @Message("改后的题目或副题超过 {refusal.arguments.get(0)} 个字，没有保存。请到修改页自行改短。")
    String titleTooLong(Refusal refusal);

    @Message("发行计划共 {refusal.arguments.get(0)} 份，已签发的版记是 {refusal.arguments.get(1)} 份。请调整份数，使两者相等；签发以后多发、多印的，请作为追加或重印登记。")
    String printedOtherwise(Refusal refusal);

    @Message("这一期的发行计划已经定案，不能再改。多发、多印的请作为追加或重印登记。")
    String planFrozen(Refusal refusal);

    @Message("这一期的发行计划还没有定案，请直接修改计划。")
    String planOpen(Refusal refusal);

    @Message("份号只有六位，一期最多 {refusal.arguments.get(0)} 份。请减少份数。")
    String tooManyCopies(Refusal refusal);

    @Message("已有反馈用到这一种，不能删去。不再使用时请改为“停用”。")
    String kindUsed(Refusal refusal);

    @Message("您打开页面以后，别人改动了这一种。您填写的内容没有丢，请对照后再保存。")
    String staleKind(Refusal refusal);

    @Message("这一期还没有印发（或已经撤回），没有可以反馈的对象。")
    String notIssued(Refusal refusal);

    @Message("这条反馈已经确认或划去，不能再作这个处理。")
    String feedbackSettled(Refusal refusal);

    @Message("这条反馈已经划去，或者还没有确认，不能再添加内容。")
    String notStanding(Refusal refusal);

    @Message("这件跟踪事项已经办结。")
    String followUpDone(Refusal refusal);

    @Message("扫描件只收图片和 PDF。")
    String notAScan(Refusal refusal);

    @Message("您的职责不包括这样处理反馈。如有需要，请联系发行人员。")
    String notYourRecord(Refusal refusal);

    @Message("这个链接已经用过，下面是收到的内容。")
    String linkUsed(Refusal refusal);

    @Message("要追加 {refusal.arguments.get(0)} 份，备用的只有 {refusal.arguments.get(1)} 份。请减少份数，或登记为重印。")
    String notEnoughSpare(Refusal refusal);

    @Message("“{refusal.arguments.get(0)}”以同一种方式列了两次，请只留一行。")
    String recipientTwice(Refusal refusal);

    @Message("您打开页面以后，别人改动了这份计划。您填写的内容没有丢，请对照后再保存。")
    String stalePlan(Refusal refusal);

    @Message("这一期还没有签发。签发时计划自动定案，份号同时编定。")
    String notYetSigned(Refusal refusal);

    @Message("这一期还没有签发，或者已经撤回，不能寄送。")
    String notForSending(Refusal refusal);

    @Message("这封信正在排队、正在发送或已经发出，不能这样处理。请刷新页面看看它现在的情况。")
    String letterUnderway(Refusal refusal);

    @Message("{distribution:called(refusal.arguments.get(0))}今天已经催过：{refusal.arguments.get(1)}{#if refusal.arguments.get(2) != ''}，{refusal.arguments.get(2)}{/if}。同一件事一天只催一次，这次没有发信；请去掉这一行再发。")
    String remindedToday(Refusal refusal);

    @Message("您打开页面以后，别人改动或删去了这个域名的限速。您填写的内容没有丢，请对照后再保存。")
    String staleDomainRule(Refusal refusal);

    @Message("“其他域名”的一行不能删去：没有自己一行的域名都按它发信。")
    String ruleForOthersNeeded(Refusal refusal);

    @Message("邮箱地址格式不对，请改正后再发。")
    String unfitAddress(Refusal refusal);

    @Message("您打开页面以后，别人改动了这个发行对象。您填写的内容没有丢，请对照后再保存。")
    String staleRecipient(Refusal refusal);

    @Message("您打开页面以后，别人改动了这个单位。您填写的内容没有丢，请对照后再保存。")
    String staleOrganisation(Refusal refusal);

    @Message("您打开页面以后，别人改动了这份名单。您填写的内容没有丢，请对照后再保存。")
    String staleDistributionList(Refusal refusal);

    @Message("任职时间与“{refusal.arguments.get(0)}”重叠。同一时间只登记一个职务，请改起止日期；兼职写在同一职务里。")
    String appointmentsOverlap(Refusal refusal);

    @Message("这个发行对象的个人资料已经删除，不能再改。")
    String recipientGone(Refusal refusal);

    @Message("“{refusal.arguments.get(0)}”已经离任，不再发给他（她）。请取出这一行，或者先登记新的任职。")
    String recipientLeft(Refusal refusal);

    @Message("还有 {refusal.arguments.get(0)} 期未定案的发行计划要发给这个对象。请先从计划中取出，再删除。")
    String stillPlanned(Refusal refusal);

    @Message("单位不能放在自己或自己的下级之下。请另选上级。")
    String organisationCircle(Refusal refusal);

    @Message("这个单位还有下级，或有发行对象任职（包括过去的任职），不能删去。")
    String organisationInUse(Refusal refusal);

    @Message("一份名单最多 {refusal.arguments.get(0)} 个对象，请分成几份。")
    String tooManyMembers(Refusal refusal);

    @Message("{distribution:called(refusal.arguments.get(0))}已于 {refusal.arguments.get(1)} 签收{#if refusal.arguments.get(2) != ''}（签收人：{refusal.arguments.get(2)}）{/if}。您勾选和填写的内容没有丢，请核对后再登记其余的。")
    String alreadyReceived(Refusal refusal);

    @Message("这条签收记录已经划去。")
    String alreadyStruck(Refusal refusal);

    @Message("存档、备用的份和还没有定案的计划没有签收。")
    String nothingToReceive(Refusal refusal);

    @Message("{refusal.arguments.get(0)} 号已于 {refusal.arguments.get(2)} 登记为“{receipt:end(refusal.arguments.get(1))}”，一份只能登记一次。您填写的内容没有丢，请核对份号后再登记其余的。")
    String alreadyEnded(Refusal refusal);

    @Message("{refusal.arguments.get(0)} 号没有发出，或者已经退回、销毁，不能清退。请核对份号。")
    String copyNotOut(Refusal refusal);

    @Message("表格最多 {refusal.arguments.get(0)} 行，请分成几个文件。")
    String tooManyRows(Refusal refusal);

    @Message("{#if refusal.arguments.get(1) > 0}{sheet:atRow(refusal.arguments.get(1))}{/if}{sheet:unreadable(refusal.arguments.get(0))}")
    String unreadableTable(Refusal refusal);

    @Message("您打开页面以后，别人改动了这个文件（列、行或选择）。请核对后再试。")
    String staleRecipientImport(Refusal refusal);

    @Message("上传的文件已不保留：其间删除了某个对象的资料，文件里可能有他。请重新上传。")
    String importSourceGone(Refusal refusal);

    @Message("核对以后名册有了变化，已重新核对。请看过再收录。")
    String recipientsChanged(Refusal refusal);

    @Message("有的行有误。请逐行改正，或选择不收录这些行。")
    String mistakesLeft(Refusal refusal);

    @Message("第 {refusal.arguments.get(0)} 行不能收录，因此一行也没有收录。")
    String recipientRefused(Refusal refusal);

    @Message("这一期没有 {refusal.arguments.get(0)} 号。请核对份号。")
    String noSuchCopy(Refusal refusal);

    @Message("这一期现在没有在外的份，不需要清退。")
    String nothingOut(Refusal refusal);
}
