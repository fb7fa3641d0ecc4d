package org.canyue.distribution.feedback;

import java.time.LocalDate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages about feedback: at the desk, of its kinds, and behind the links of recipients. */
@MessageBundle("feedback")
public interface FeedbackMessages {
    @Message
    String ofLevel(Level level);

    @Message
    String linkState(LinksPage.State state);

    @Message("期")
    String issue();

    @Message("全部反馈")
    String all();

    @Message("这一期的反馈")
    String ofIssue();

    @Message("反馈 {id} 号")
    String number(long id);

    @Message("{kind}，{id} 号")
    String open(long id, String kind);

    @Message("还没有反馈。收到批示、采用的消息后在这里登记，也可以把反馈链接发给对方自己填。")
    String noneYet();

    @Message("没有符合条件的反馈。")
    String nothingFound();

    @Message("共 {count} 条")
    String found(long count);

    @Message("题目、来自谁、原话")
    String find();

    @Message("刊物")
    String bulletin();

    @Message("期号年份")
    String year();

    @Message("全部")
    String everything();

    @Message("批示")
    String instructions();

    @Message("采用")
    String adoptions();

    @Message("待办")
    String pending();

    @Message("上一页")
    String before();

    @Message("下一页")
    String behind();

    @Message("种类")
    String kind();

    @Message("来自")
    String who();

    @Message("发行对象")
    String recipient();

    @Message("不在这一期的发行对象中")
    String nobodyOfThese();

    @Message("这一期发给 {count} 个对象。填称呼、姓名、职务或单位的几个字再查找；扫描件请在选定以后再添加。")
    String recipientHint(int count);

    @Message("查找")
    String findRecipient();

    @Message("称呼、姓名、职务或单位")
    String findLink();

    @Message("没有找到这样的发行对象。")
    String nobodyFound();

    @Message("找到 {count} 个，只列出前 {most} 个；请多写几个字再查找。")
    String moreFound(int count, int most);

    @Message("其他人或单位")
    String freeName();

    @Message("不在发行对象中的才填，例如：李市长、市科技局。")
    String freeNameHint();

    @Message("请选择")
    String choose();

    @Message("级别")
    String level();

    @Message("日期")
    String givenOn();

    @Message("原话")
    String words();

    @Message("照录批示或引用的原文；圈阅等没有文字的可以不填。")
    String wordsHint();

    @Message("扫描件")
    String scans();

    @Message("图片或 PDF，可以多选；一个文件最多 20 MB。图片里的拍摄地点等信息会去掉。")
    String scansHint();

    @Message("扫描件（可不附）")
    String oneScan();

    @Message("一张图片或一个 PDF，最多 20 MB。")
    String oneScanHint();

    @Message("扫描件 {count}")
    String scanCount(long count);

    @Message("没有扫描件。")
    String noScans();

    @Message("添加扫描件")
    String addScans();

    @Message("上传")
    String upload();

    @Message("有 {count} 个文件不能收，请换掉后连同其余文件重新选择")
    String scansRefused(int count);

    @Message("限阅")
    String restrict();

    @Message("勾选后只有发行、终审、签发和管理人员能看到这一条和它的扫描件。")
    String restrictHint();

    @Message("限阅")
    String restricted();

    @Message("待确认")
    String unconfirmed();

    @Message("已划去")
    String struck();

    @Message("逾期")
    String overdue();

    @Message("待办结")
    String openTasks();

    @Message("登记反馈")
    String record();

    @Message("（姓名已删除）")
    String erased();

    @Message("跟踪事项")
    String task();

    @Message("跟踪落实")
    String tasks();

    @Message("没有跟踪事项。")
    String noTasks();

    @Message("期限")
    String dueBy();

    @Message("已办结")
    String done();

    @Message("办理结果")
    String outcome();

    @Message("办结")
    String finish();

    @Message("添加跟踪事项")
    String addTask();

    @Message("状态")
    String state();

    @Message("处理")
    String acts();

    @Message("登记经过")
    String origin();

    @Message("登记")
    String recorded();

    @Message("来自链接")
    String byLink();

    @Message("确认")
    String confirmed();

    @Message("确认")
    String confirm();

    @Message("由发行对象自己的链接填来。核实以后请定级别；是否限阅在这里决定。确认以前不计数，也只有发行、终审、签发和管理人员能看到。")
    String confirmHint();

    @Message("划去")
    String strike();

    @Message("登记有误的划去并写明理由；记录仍然保留，不再计数。")
    String strikeHint();

    @Message("理由")
    String reason();

    @Message("已划去：{reason}")
    String struckBecause(String reason);

    @Message("反馈种类")
    String kinds();

    @Message("登记反馈时从这里选。已经用过的种类不能删去，可以停用。")
    String kindsIntroduction();

    @Message("名称")
    String kindName();

    @Message("次序")
    String order();

    @Message("计入")
    String counts();

    @Message("在用")
    String inUse();

    @Message("停用")
    String retired();

    @Message("添加种类")
    String addKind();

    @Message("修改反馈种类")
    String changeKind();

    @Message("计入批示（报批比）")
    String countsAsInstruction();

    @Message("计入采用")
    String countsAsAdoption();

    @Message("停用：不再出现在登记表中")
    String retire();

    @Message("保存")
    String save();

    @Message("删去")
    String remove();

    @Message("已有反馈用到这一种，不能删去。")
    String kindIsUsed();

    @Message("反馈链接")
    String links();

    @Message("每份寄送一个链接，对方不用账号就能填一次反馈，填来的由发行人员确认。链接如同密码，请只交给本人；换发以后旧的随即失效。")
    String linksIntroduction();

    @Message("这一期还没有定案的发行计划，或者已经撤回。")
    String noLinks();

    @Message("方式")
    String channel();

    @Message("有效至")
    String until();

    @Message("链接")
    String address();

    @Message("换发")
    String renewal();

    @Message("换发")
    String renew();

    @Message("换发给 {name}")
    String renewFor(String name);

    @Message("反馈")
    String give();

    @Message("感谢阅读。请告诉我们这一期起了什么作用；只能提交一次。")
    String giveIntroduction();

    @Message("链接有效至 {day}。")
    String opensUntil(LocalDate day);

    @Message("已经收到")
    String received();

    @Message("谢谢。如需更改，请与编辑部联系。")
    String receivedHint();

    @Message("请不要填写涉及国家秘密的内容。")
    String noSecrets();

    @Message("提交")
    String send();
}
