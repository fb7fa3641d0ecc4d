package org.canyue.distribution.subscription;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages about subscriptions. */
@MessageBundle("subscription")
public interface SubscriptionMessages {
    @Message("订阅")
    String title();

    @Message("邮件订阅")
    String byMail();

    @Message("每公开一期，就寄一封信到您的邮箱，附题目、开头和全文链接。随时可以退订，退订后邮箱地址即删除。")
    String introduction();

    @Message("刊物")
    String bulletins();

    @Message("邮箱地址")
    String address();

    @Message("例如 name@example.org")
    String addressHint();

    @Message("提交后，我们会寄一封确认信；打开信中的链接并确认，订阅才生效。已经订阅的邮箱不会再收到确认信。")
    String hint();

    @Message("订阅")
    String subscribe();

    @Message("还没有可以订阅的刊物。")
    String nothing();

    @Message("本站现在不寄信，暂不能订阅。")
    String notOffered();

    @Message("确认订阅《{name}》")
    String confirmTitle(String name);

    @Message("今后《{name}》每公开一期，都会寄信到 {address}。")
    String confirmAsk(String name, String address);

    @Message("确认订阅")
    String confirm();

    @Message("这个链接已经过期或用过。如仍想订阅，请重新提交。")
    String lapsed();

    @Message("重新订阅")
    String again();

    @Message("我的订阅：《{name}》")
    String own(String name);

    @Message("每公开一期，都会寄信到 {address}。")
    String active(String address);

    @Message("确认于")
    String since();

    @Message("还没有确认。请打开确认信中的链接。")
    String unconfirmed();

    @Message("已经退订，邮箱地址已经删除，不会再收到信。")
    String ended();

    @Message("退订")
    String end();

    @Message("回到《{name}》")
    String backTo(String name);

    @Message("订阅读者")
    String subscribers();

    @Message("读者在公开页面自行订阅，确认后生效。退订、移除后只留数目，不留地址。")
    String subscribersHint();

    @Message("刊物")
    String bulletin();

    @Message("已确认")
    String confirmed();

    @Message("待确认")
    String waiting();

    @Message("已退订")
    String left();

    @Message("状态")
    String state();

    @Message("起自")
    String from();

    @Message("操作")
    String act();

    @Message("移除")
    String remove();

    @Message("移除 {address}")
    String removeOf(String address);

    @Message("还没有人订阅。")
    String none();

    @Message("各刊物的人数")
    String counts();

    @Message("地址")
    String list();

    @Message("上一页")
    String earlier();

    @Message("下一页")
    String later();

    @Message("翻页")
    String pages();
}
