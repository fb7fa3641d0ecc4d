package org.canyue.platform;

import org.canyue.platform.FormErrors.Mistake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with one field, and what to do. */
@MessageBundle("mistake")
public interface MistakeMessages {
    @Message("请填写此项。")
    String required(Mistake mistake);

    @Message("最多 {mistake.limit} 个字，请删短。")
    String tooLong(Mistake mistake);

    @Message("请填写 0 至 {mistake.limit} 之间的整数。")
    String notANumber(Mistake mistake);

    @Message("请至少选择一项。")
    String chooseOne(Mistake mistake);

    @Message("填写了公开时间：请选“到时公开”，或清空时间。")
    String timeWithoutItsChoice(Mistake mistake);

    @Message("请填写日期和时间，例如 2026-06-03 09:00。")
    String notATime(Mistake mistake);

    @Message("请用小写字母开头，只用小写字母、数字和连字符，最多 40 个，例如 lingjun。")
    String notASlug(Mistake mistake);

    @Message("这个地址已有别的刊物在用，请换一个。")
    String slugTaken(Mistake mistake);

    @Message("请至少填写一个审次的名称。")
    String stageRequired(Mistake mistake);

    @Message("请填写四位数的年份，例如 2026。")
    String notAYear(Mistake mistake);

    @Message("请填写 1 至 {mistake.limit} 之间的整数。")
    String notACount(Mistake mistake);

    @Message("总期号不能小于年内期号。")
    String totalBelowNumber(Mistake mistake);

    @Message("没有这个时区。请填写例如 Asia/Shanghai。")
    String notAZone(Mistake mistake);

    @Message("密码至少 {mistake.limit} 个字符，可以用几个词连成一句。")
    String passwordTooShort(Mistake mistake);

    @Message("密码不能与用户名相同。")
    String passwordIsUsername(Mistake mistake);

    @Message("新密码不能与现在的密码相同。")
    String passwordUnchanged(Mistake mistake);

    @Message("两次输入的密码不一致，请重新输入。")
    String passwordsDiffer(Mistake mistake);

    @Message("现在的密码不对。")
    String wrongPassword(Mistake mistake);

    @Message("用户名以小写字母开头，共 2 至 32 个字符，只用小写字母、数字、点、下划线和连字符。")
    String notAUsername(Mistake mistake);

    @Message("这个用户名已经有人用，请另取一个。")
    String usernameTaken(Mistake mistake);

    @Message("请填写日期，例如 2024-06-03。")
    String notADay(Mistake mistake);

    @Message("这一天太远，最晚到 {mistake.limit} 年。请核对年份。")
    String tooFarAhead(Mistake mistake);

    @Message("这些字，打印用的字体里没有：{mistake.words}。这一项要印在纸上，请换成别的字，或请管理员配置带有这些字的字体（canyue.print.fonts）。")
    String notOnPaper(Mistake mistake);

    @Message("请按提示填写范围内的数。")
    String notInRange(Mistake mistake);

    @Message("超出了纸面：A4 是 210 × 297 毫米，四边至少留 10 毫米。请改小。")
    String beyondThePage(Mistake mistake);

    @Message("第 {mistake.limit} 行读不懂。请按所示的次序填写，用逗号或制表符分开。")
    String unreadableLine(Mistake mistake);

    @Message("下限不能大于上限。")
    String boundsCrossed(Mistake mistake);

    @Message("名单里已经有这一条。")
    String alreadyListed(Mistake mistake);

    @Message("专题名称里不用顿号、逗号和分号：一次只写一个名称。")
    String oneTopic(Mistake mistake);

    @Message("没有这样的份号，请对照下面的单子填写。")
    String noSuchCopies(Mistake mistake);

    @Message("一个文件最多 {mistake.limit} 份，请分几次打开。")
    String tooManyForOneRun(Mistake mistake);

    @Message("上边距不到 {mistake.limit} 毫米，放不下二维码。请先在“版式”里加大上边距，或不印二维码。")
    String noRoomForCode(Mistake mistake);

    @Message("没有这个单位，请重新选择。")
    String noSuchOrganisation(Mistake mistake);

    @Message("任职止不能早于任职起。")
    String endsBeforeItBegins(Mistake mistake);

    @Message("同一渠道选了两次，请去掉一个。")
    String chosenTwice(Mistake mistake);

    @Message("第 {mistake.limit} 行不是可以投递的邮箱，请写成 name@example.org 的样子，每行一个。")
    String notAMailbox(Mistake mistake);

    @Message("第 {mistake.limit} 行太长，最多 200 个字。")
    String lineTooLong(Mistake mistake);

    @Message("最多 {mistake.limit} 行。")
    String tooManyLines(Mistake mistake);

    @Message("可能已经登记过，请看列出的对象；确实不是同一个，请勾选“仍然添加”。")
    String alreadyRegistered(Mistake mistake);

    @Message("请勾选确认。")
    String confirm(Mistake mistake);

    @Message("第 {mistake.limit} 行没有登记过这个称呼或姓名。请先登记，或改正。")
    String unknownRecipient(Mistake mistake);

    @Message("第 {mistake.limit} 行有几个对象都这样称呼，请在上面勾选。")
    String ambiguousRecipient(Mistake mistake);

    @Message("请填写份数，或勾选电子；不再发给的，请去掉“列入”。")
    String nothingForThem(Mistake mistake);

    @Message("请先加入至少一个对象。")
    String nobodyChosen(Mistake mistake);

    @Message("追加是把备用的份发出去，不能再列为备用。")
    String spareStays(Mistake mistake);

    @Message("有两列选了同样的内容，请把其中一列改为“不读入”或别的。")
    String columnTwice(Mistake mistake);

    @Message("请指明哪一列是姓名或名称，或者单位。")
    String noNameColumn(Mistake mistake);

    @Message("还没有到这个时间，请填写现在或以前的时间。")
    String notYet(Mistake mistake);

    @Message("这一天已经过去，请填写今天或以后的日期。")
    String dayIsPast(Mistake mistake);

    @Message("份号读不懂。请填写例如 000003-000010、000012，一次最多两万份。")
    String notCopyNumbers(Mistake mistake);

    @Message("填写了份号：请选“只清退下列份号”，或清空份号。")
    String numbersWithoutTheirChoice(Mistake mistake);

    @Message("邮箱地址格式不对，请填写例如 name@example.org 的地址。")
    String notAMailAddress(Mistake mistake);

    @Message("已经选了发行对象，请清空这一项，或改选“不在这一期的发行对象中”。")
    String twoGivers(Mistake mistake);

    @Message("不能早于这一期的印发日期。")
    String beforeTheIssue(Mistake mistake);

    @Message("不能晚于今天。")
    String inTheFuture(Mistake mistake);

    @Message("域名格式不对，请填写例如 example.org 的域名，不带 @。")
    String notADomain(Mistake mistake);

    @Message("请填写 1 至 {mistake.limit} 之间的整数，或者留空。")
    String notACountNorNothing(Mistake mistake);

    @Message("第 {mistake.limit} 行太短，至少 3 个字，以免误认别的回答。")
    String wordsTooShort(Mistake mistake);
}
