package org.canyue.distribution.plan;

import org.canyue.distribution.RecipientAddress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about the plan of an issue. */
@MessageBundle("plan")
public interface PlanMessages {
    @Message("发行计划")
    String title();

    @Message("发行")
    String headed();

    @Message("发行计划")
    String headedPlan();

    @Message("追加、重印")
    String headedAdditions();

    @Message("这一期还没有发行计划。")
    String none();

    @Message("制订计划")
    String make();

    @Message("修改计划")
    String edit();

    @Message("未定案")
    String open();

    @Message("已定案")
    String frozen();

    @Message("无计划")
    String unplanned();

    @Message("定案编号")
    String settle();

    @Message("查看份号并定案")
    String toSettle();

    @Message("这一期签发在先，计划在后。定案以后，计划不能再改，各份按计划的次序编定份号。")
    String settleHint();

    @Message("定案")
    String headedFreeze();

    @Message("还没有编定。按现在的计划，各份的份号将是：")
    String freezeHint();

    @Message("定案不能撤回：计划不能再改，份号不能重编，以后只能追加或重印。请核对以后再定案。")
    String settleForGood();

    @Message("报送")
    String toOutgoing();

    @Message("存档")
    String toArchive();

    @Message("备用")
    String asSpare();

    @Message("{count} 件")
    String mailed(long count);

    @Message("没有份号")
    String noNumber();

    @Message("没有纸质的份要编号。")
    String nothingToNumber();

    @Message("{at} {by} 定案，份号按计划的次序编定。以后多发、多印的，作为追加或重印登记。")
    String frozenHint(String at, String by);

    @Message("签发时计划自动定案，份号按次序编定。")
    String openHint();

    @Message("共印")
    String printed();

    @Message("{count} 份报送")
    String outgoing(int count);

    @Message("{count} 份存档")
    String archived(int count);

    @Message("{count} 份备用")
    String spares(int count);

    @Message("{count} 件电子")
    String mails(int count);

    @Message("发行对象")
    String recipient();

    @Message("单位")
    String organisation();

    @Message("方式")
    String ways();

    @Message("纸质份数")
    String onPaper();

    @Message("自取份数")
    String pickedUp();

    @Message("电子")
    String byMail();

    @Message("份数")
    String copies();

    @Message("份号")
    String numbers();

    @Message("状态")
    String state();

    @Message("反馈")
    String answers();

    @Message("追加、重印")
    String additions();

    @Message("登记追加或重印")
    String add();

    @Message("追加：把备用的份交给别人，或补寄电子文本，份号不变。重印：新印若干份，份号接着编。")
    String additionsHint();

    @Message("还有备用 {count} 份。")
    String spareLeft(int count);

    @Message("种类")
    String kind();

    @Message("事由")
    String reason();

    @Message("写明为什么追加或重印，不写姓名。")
    String reasonHint();

    @Message("登记")
    String record();

    @Message("与上一期相比")
    String sinceLast();

    @Message("与上一期相同。")
    String sameAsLast();

    @Message("上一期")
    String last();

    @Message("这一期")
    String now();

    @Message("变化")
    String change();

    @Message
    String changed(Differences.Change change);

    @Message("没有")
    String nothing();

    @Message("{channel} {count} 份")
    String part(String channel, int count);

    @Message("返回发行")
    String back();

    @Message("返回稿件")
    String toIssue();

    @Message("列入对象")
    String sources();

    @Message("从报送对象")
    String fromAddressees();

    @Message("按上一期")
    String fromPrevious();

    @Message("从名单“{name}”（{count}）")
    String fromList(String name, int count);

    @Message("查找发行对象")
    String find();

    @Message("姓名或称谓")
    String findHint();

    @Message("查找")
    String search();

    @Message("没有找到。")
    String nobody();

    @Message("加入")
    String take();

    @Message("计划中的对象")
    String lines();

    @Message("还没有对象。从上面选择来源加入。")
    String noLines();

    @Message("列入")
    String in();

    @Message("次序")
    String order();

    @Message("{name}：{what}")
    String of(String name, String what);

    @Message("不再任职")
    String left();

    @Message
    String unreachable(RecipientAddress.Kind place);

    @Message("存档份数")
    String archive();

    @Message("备用份数")
    String spare();

    @Message("余下的自动列为备用，使合计等于已印的 {count} 份。")
    String spareHint(int count);

    @Message("合计")
    String sum();

    @Message("版记将印：共印 {count} 份")
    String imprint(String count);

    @Message("版记已印：共印 {count} 份")
    String imprintPrinted(int count);

    @Message("现在的版记是 {count} 份。")
    String imprintNow(int count);

    @Message("这一期正在审校。份数改变就是版记改变，最后一个审次要重新看过。")
    String inFlow();

    @Message("没有登记的报送对象")
    String missing();

    @Message("这些称谓在发行对象中找不到。登记以后就加入计划。")
    String missingHint();

    @Message("姓名或名称")
    String name();

    @Message("称谓")
    String salutation();

    @Message("类别")
    String sort();

    @Message("个人")
    String person();

    @Message("单位")
    String office();

    @Message("登记并加入")
    String register();

    @Message("保存计划")
    String save();

    @Message("别人保存的计划与您的不同之处")
    String conflict();

    @Message("再保存一次，就以您的为准；要保留别人的，请照左栏改好再保存。")
    String conflictAdvice();

    @Message("已保存")
    String saved();

    @Message("您填写的")
    String typed();

    @Message("没有不同。")
    String noConflict();

    @Message("期号")
    String number();

    @Message("题目")
    String issueTitle();

    @Message("日期")
    String date();

    @Message("计划")
    String plan();

    @Message("未签收")
    String outstanding();

    @Message("还没有期刊。")
    String empty();

    @Message("较新")
    String newer();

    @Message("较早")
    String older();

    @Message("翻页")
    String pages();

    @Message("第 {page} 页，共 {count} 页。翻页时填写的内容都保留，保存时一并保存。")
    String pageOf(int page, int count);

    @Message("第 {page} 页")
    String page(int page);

    @Message("另有 {count} 处不同。")
    String moreDifferences(int count);

    @Message("加入查到的全部 {count} 个")
    String takeAll(long count);
}
