package org.canyue.distribution.recipients;

import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about recipients, organisations and lists. */
@MessageBundle("recipient")
public interface RecipientMessages {
    @Message
    String kind(Recipient.Kind kind);

    @Message
    String address(RecipientAddress.Kind kind);

    @Message
    String stateOf(RecipientSearch.State state);

    @Message("添加发行对象")
    String newRecipient();

    @Message("修改发行对象")
    String editRecipient();

    @Message("单位")
    String organisations();

    @Message("发行名单")
    String lists();

    @Message("返回发行对象")
    String backToRecipients();

    @Message("返回这个对象")
    String backToRecipient();

    @Message("返回发行名单")
    String backToLists();

    @Message("返回名单")
    String backToList();

    @Message("返回单位")
    String backToOrganisations();

    @Message("还没有登记发行对象。可以逐个添加，也可以先把最新一期的报送对象登记进来。")
    String none();

    @Message("还没有登记发行对象。请逐个添加。")
    String noneAtAll();

    @Message("登记最新一期的报送对象")
    String registerAddressees();

    @Message("最新一期报送：")
    String offered();

    @Message("没有符合条件的发行对象。")
    String nothingFound();

    @Message("查找称呼、姓名、单位、地址")
    String find();

    @Message("全部")
    String all();

    @Message("显示")
    String show();

    @Message("状态")
    String state();

    @Message("上一页")
    String newer();

    @Message("下一页")
    String older();

    @Message("翻页")
    String pages();

    @Message("加入查到的全部 {count} 个")
    String addFound(long count);

    @Message("称呼")
    String salutation();

    @Message("姓名或名称")
    String name();

    @Message("类别")
    String kindField();

    @Message("职务")
    String post();

    @Message("单位")
    String organisation();

    @Message("报送类别")
    String group();

    @Message("渠道")
    String channels();

    @Message("份数")
    String copies();

    @Message("备注")
    String remark();

    @Message("登记信息")
    String basic();

    @Message("地址")
    String addresses();

    @Message("每行一个，首选的写在第一行。")
    String addressesHint();

    @Message("首选渠道")
    String firstChannel();

    @Message("另加渠道")
    String secondChannel();

    @Message("再加渠道")
    String thirdChannel();

    @Message("（无）")
    String noChannel();

    @Message("每种渠道各寄一次：选了纸质又选电子，就既送纸质也发邮件。")
    String channelsHint();

    @Message("每期给几份；名单里可以另定。")
    String copiesHint();

    @Message("本人姓名或单位全称；职务写在任职里。")
    String nameHint();

    @Message("现任职务")
    String firstPost();

    @Message("称呼会印在计划、信封和签收单上。没有职务可以不填。")
    String firstPostHint();

    @Message("例如 刘小涛书记")
    String salutationHint();

    @Message("新单位")
    String newOrganisation();

    @Message("上面没有的单位写在这里，建在所选单位之下。")
    String newOrganisationHint();

    @Message("（不写单位）")
    String noOrganisation();

    @Message("任职起")
    String from();

    @Message("任职止")
    String until();

    @Message("例如 2024-06-03；不清楚可以不填。")
    String dayHint();

    @Message("例如 2024-06-03。原来的职务到前一天为止。")
    String takeUpHint();

    @Message("可能已经登记过")
    String alike();

    @Message("姓名、称呼或邮箱与下列对象相同。请先看是不是同一个；是同一个，请改那一个。")
    String alikeHint();

    @Message("不是同一个，仍然添加")
    String nonetheless();

    @Message("保存")
    String save();

    @Message("添加")
    String add();

    @Message("现在保存的内容")
    String saved();

    @Message("别人刚刚保存了上面的内容。请对照，改好以后再保存。")
    String savedAdvice();

    @Message("修改")
    String edit();

    @Message("导出全部资料（JSON）")
    String export();

    @Message("删除个人资料")
    String erase();

    @Message("在任")
    String active();

    @Message("已离任")
    String former();

    @Message("已删除")
    String erased();

    @Message("个人资料已于 {at} 删除。各期的份数、份号和时间仍然保留，不再写着是谁。")
    String erasedHint(String at);

    @Message("任职")
    String posts();

    @Message("没有登记职务，按姓名称呼。")
    String noPosts();

    @Message("更正")
    String correct();

    @Message("现任")
    String now();

    @Message("人事变动")
    String change();

    @Message("登记新职务，原来的职务同时到前一天为止；以前各期仍写当时的称呼。")
    String changeHint();

    @Message("登记新职务")
    String takeUp();

    @Message("更正任职")
    String correctPost();

    @Message("删去这条任职")
    String strike();

    @Message("只用于登记错了的任职；离任请填“任职止”。")
    String strikeHint();

    @Message("发往这个对象的各期")
    String used();

    @Message("还没有发过。")
    String notUsed();

    @Message("期")
    String issue();

    @Message("份号")
    String numbers();

    @Message("当时的称呼和地址")
    String sentTo();

    @Message("所在名单")
    String inLists();

    @Message("不在任何名单里。")
    String notInLists();

    @Message("发出的邮件")
    String letters();

    @Message("反馈记录 {count} 条")
    String feedbackCount(int count);

    @Message("登记于")
    String addedAt();

    @Message("未编号")
    String draft();

    @Message("{year} 年第 {number} 期")
    String issueNumber(Integer year, Integer number);

    @Message("删除以后不能恢复。")
    String eraseIntroduction();

    @Message("删去")
    String goes();

    @Message("保留")
    String stays();

    @Message("姓名、备注、渠道")
    String goesName();

    @Message("{count} 条任职和称呼")
    String goesPosts(int count);

    @Message("{count} 个地址")
    String goesAddresses(int count);

    @Message("在 {count} 份名单里的位置")
    String goesLists(int count);

    @Message("各期登记里的称呼、职务、地址，签收人姓名，邮件地址，反馈人的姓名")
    String goesLines();

    @Message("{count} 行发行登记：期、渠道、份数、份号、时间")
    String staysLines(int count);

    @Message("已签发的正文和版记（报送对象按当时印的写）")
    String staysIssues();

    @Message("反馈的种类、日期、原文和扫描件")
    String staysFeedback();

    @Message("公开订阅（由订阅人自己退订）")
    String staysSubscription();

    @Message("我已核对，删除这些个人资料")
    String confirmed();

    @Message("还没有登记单位。请在下面添加第一个，例如“市委”。")
    String noOrganisations();

    @Message("添加单位")
    String addOrganisation();

    @Message("单位名称")
    String organisationName();

    @Message("上级单位")
    String above();

    @Message("（最上一级）")
    String top();

    @Message("次序")
    String position();

    @Message("同级单位按这个数从小到大排。")
    String positionHint();

    @Message("任职人次")
    String serving();

    @Message("修改单位")
    String editOrganisation();

    @Message("删去")
    String remove();

    @Message("没有下级、也没有人任过职的单位可以删去。")
    String removeOrganisationHint();

    @Message("新建名单")
    String newList();

    @Message("还没有发行名单。请新建一份，例如“市领导”，再往里添加对象。")
    String noLists();

    @Message("名称")
    String listName();

    @Message("刊物")
    String bulletin();

    @Message("对象")
    String members();

    @Message("照抄已有名单")
    String copyOf();

    @Message("（空白名单）")
    String copyOfNone();

    @Message("建立")
    String create();

    @Message("名单还是空的。请添加对象。")
    String listEmpty();

    @Message("添加对象")
    String addMembers();

    @Message("次序")
    String place();

    @Message("上移")
    String up();

    @Message("下移")
    String down();

    @Message("移出")
    String out();

    @Message("共 {members} 个对象，{copies} 份")
    String sum(int members, int copies);

    @Message("改次序的数字后保存，或用上移、下移；按钮会同时保存改过的份数。")
    String listHint();

    @Message("删去这份名单")
    String removeList();

    @Message("已经做好的计划不受影响。")
    String removeListHint();

    @Message("选")
    String tick();

    @Message("已在名单里")
    String alreadyIn();

    @Message("添加到名单")
    String addTicked();

    @Message("或者每行写一个：称呼 份数")
    String lines();

    @Message("例如 刘小涛书记 2。份数不写，就按这个对象登记的份数；已在名单里的，改成所写的份数。")
    String linesHint();

    @Message("{name}：{what}")
    String rowOf(String name, String what);

    @Message("电子邮箱")
    String mailboxes();

    @Message("通信地址")
    String postalAddresses();

    @Message("自取地点")
    String pickUpPlaces();

    @Message("电话")
    String phones();
}
