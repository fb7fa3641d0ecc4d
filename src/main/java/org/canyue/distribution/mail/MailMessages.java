package org.canyue.distribution.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages about letters. */
@MessageBundle("mail")
public interface MailMessages {
    @Message
    String state(Letter.State state);

    @Message
    String remark(Remark remark);

    @Message
    String kind(Letter.Kind kind);

    @Message
    String trouble(Trouble.Kind kind);

    @Message("原因：")
    String said();

    @Message("下次再试：")
    String nextTry();

    @Message("邮件寄送")
    String ofIssue();

    @Message("还没有设置邮件服务器：信件都在队列里等候，设置好以后自动寄出。")
    String noServer();

    @Message("这一期还没有签发，签发后才能寄送。")
    String notIssued();

    @Message("这一期已经撤回，不再寄送。")
    String withdrawn();

    @Message("已处理 {settled} / {total} 封")
    String progress(long settled, long total);

    @Message("{count} 封")
    String letters(long count);

    @Message("全部")
    String all();

    @Message("按状态筛选")
    String filter();

    @Message("寄送全部（{count} 封）")
    String sendAll(int count);

    @Message("再寄给失败的（{count} 封）")
    String sendFailed(long count);

    @Message("取消等候的（{count} 封）")
    String cancelAll(long count);

    @Message("通知已收到的 {count} 位")
    String tellAll(long count);

    @Message("撤回通知只说明期号、题目和撤回原因，不附文件。")
    String tellHint();

    @Message("有 {count} 封不知道是否寄出")
    String uncertainTitle(long count);

    @Message("服务器回答之前连接断了，或程序中途停了。请向收件人或邮件服务器的日志核实，再决定；再寄一次，对方可能收到两封。")
    String uncertainHint();

    @Message("都算已寄出")
    String allSent();

    @Message("都再寄一次")
    String allAgain();

    @Message("算已寄出")
    String takeAsSent();

    @Message("再寄一次")
    String again();

    @Message("尚未寄送")
    String unsent();

    @Message("预览")
    String preview();

    @Message("预览给 {name} 的信")
    String previewOf(String name);

    @Message("有 {count} 位选了电子邮件，但没有邮箱地址。请到发行对象补上，再改发行计划。")
    String unknown(long count);

    @Message("还没有信件。先在发行计划里选“电子邮件”，签发后在这里寄送。")
    String none();

    @Message("收件人")
    String recipient();

    @Message("单位")
    String organisation();

    @Message("地址")
    String address();

    @Message("状态")
    String stateLabel();

    @Message("服务器的回答")
    String answer();

    @Message("时间")
    String time();

    @Message("次数")
    String attempts();

    @Message("订阅读者")
    String subscriber();

    @Message("不早于")
    String due();

    @Message("查看")
    String open();

    @Message("查看给 {name} 的信")
    String openOf(String name);

    @Message("上一页")
    String earlier();

    @Message("下一页")
    String later();

    @Message("翻页")
    String pages();

    @Message("信件")
    String letter();

    @Message("给 {name} 的信")
    String letterTo(String name);

    @Message("{kind}信件")
    String letterOf(String kind);

    @Message("这封信的内容")
    String content();

    @Message("发件人")
    String from();

    @Message("主题")
    String subject();

    @Message("附件")
    String files();

    @Message("{kilobytes} KB")
    String size(int kilobytes);

    @Message("HTML 正文")
    String html();

    @Message("纯文本正文")
    String text();

    @Message("没有内容可以显示：所寄的一期已不再公开，或已撤回。")
    String nothing();

    @Message("经过")
    String events();

    @Message("经手人")
    String actor();

    @Message("排队")
    String queued();

    @Message("再寄")
    String sendAgain();

    @Message("改正地址后再寄；地址无误的，可直接再寄。")
    String sendAgainHint();

    @Message("邮箱地址")
    String mailAddress();

    @Message("同时改正发行对象的邮箱地址")
    String recipientToo();

    @Message("取消这封信")
    String cancel();

    @Message("预览：给 {name} 的信")
    String previewTitle(String name);

    @Message("寄送时按此内容。预览里的签收链接不能使用，寄送时另行生成。")
    String previewHint();

    @Message("发信")
    String title();

    @Message("邮件服务器")
    String server();

    @Message("未设置")
    String notSet();

    @Message("已设置：{host}")
    String set(String host);

    @Message("DKIM 签名")
    String dkim();

    @Message("不签名")
    String unsigned();

    @Message("已签名，公钥记录在 {record}")
    String signed(String record);

    @Message("退信邮箱")
    String mailbox();

    @Message("不读取")
    String notRead();

    @Message("上次读取")
    String lastRead();

    @Message("读取失败：{reason}")
    String readFailed(String reason);

    @Message("发信设置")
    String settings();

    @Message("试发")
    String test();

    @Message("试发一封，看服务器怎样回答。")
    String testHint();

    @Message("最近的试发")
    String tests();

    @Message("待发信件")
    String outbox();

    @Message("各期")
    String issues();

    @Message("期")
    String issue();

    @Message("还没有寄过信件。")
    String nothingSent();

    @Message("失败")
    String failed();

    @Message("已发送")
    String sent();

    @Message("待发、在途")
    String waiting();

    @Message("待定")
    String uncertain();

    @Message("不知道是否寄出")
    String uncertainOne();

    @Message("信件标识")
    String messageId();

    @Message("域名限速")
    String domains();

    @Message("收件人的邮件服务商收信太密会拒收。这里按域名规定寄多少、多快；没有自己一行的域名，按“其他域名”。改动立即生效，不必重启。")
    String domainsIntroduction();

    @Message("域名")
    String domain();

    @Message("例如 qq.com，即邮箱地址 @ 后面的部分；子域名另列一行。加好以后域名不能改，写错的请删去再加。")
    String domainHint();

    @Message("其他域名")
    String otherDomains();

    @Message("每分钟")
    String perMinute();

    @Message("一分钟内最多寄给这个域名多少封；留空不限。")
    String perMinuteHint();

    @Message("每小时")
    String perHour();

    @Message("一小时内最多寄多少封；留空不限。")
    String perHourHint();

    @Message("几个程序同时发信时合并计算。")
    String countedTogether();

    @Message("间隔（秒）")
    String pauseSeconds();

    @Message("两封之间至少停几秒；0 不停。")
    String pauseSecondsHint();

    @Message("同时")
    String concurrent();

    @Message("同时正在寄往这个域名的最多几封。")
    String concurrentHint();

    @Message("暂停（分钟）")
    String holdMinutes();

    @Message("对方的回答里出现“稍后再试”的词句以后，这个域名停寄几分钟。")
    String holdMinutesHint();

    @Message("“稍后再试”的词句")
    String meansLater();

    @Message("每行一条，不分大小写。服务器拒收的回答里有其中一条时，不算被拒，过后自动再寄。")
    String meansLaterHint();

    @Message("来源")
    String origin();

    @Message("出厂值")
    String shipped();

    @Message("出厂值是估计，没有人核对过；请对照服务商现行的规定修改，保存后即为本单位设定。")
    String shippedHint();

    @Message("本单位设定")
    String setByOffice();

    @Message("不限")
    String noLimit();

    @Message("各项的作用")
    String whatEachDoes();

    @Message("添加域名")
    String addDomain();

    @Message("保存")
    String saveDomain();

    @Message("删去这个域名")
    String removeDomain();

    @Message("删去以后，这个域名按“其他域名”发信。")
    String removeDomainHint();

    @Message("这一行管没有自己一行的所有域名，不能删去。")
    String othersStay();
}
