package org.canyue.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around every page. */
@MessageBundle("layout")
public interface LayoutMessages {
    @Message("参阅")
    String product();

    @Message("跳到正文")
    String skip();

    @Message("期刊")
    String archive();

    @Message("登录")
    String signIn();

    @Message("退出")
    String signOut();

    @Message("稿件台")
    String desk();

    @Message("期号簿")
    String ledger();

    @Message("人员")
    String users();

    @Message("刊物")
    String bulletins();

    @Message("操作记录")
    String history();

    @Message("修改密码")
    String password();

    @Message("主导航")
    String navigation();

    @Message("English")
    String otherLanguage();

    @Message("en")
    String otherLanguageTag();

    @Message("大字版")
    String largeView();

    @Message("标准版")
    String standardView();

    @Message("需要改正的地方")
    String mistakes();

    @Message("请求编号 {id}")
    String requestId(String id);
}
