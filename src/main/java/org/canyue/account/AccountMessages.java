package org.canyue.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages about accounts. */
@MessageBundle("account")
public interface AccountMessages {
    @Message("登录")
    String signIn();

    @Message("用户名")
    String username();

    @Message("密码")
    String password();

    @Message("评估用账号")
    String evaluationAccounts();

    @Message("每个职责一个账号，密码都是 {password}。仅供试用。")
    String evaluationPassword(String password);

    @Message("职责")
    String roles();

    @Message("修改密码")
    String changePassword();

    @Message("您用的是一次性密码。请先设置自己的密码，再继续工作。")
    String oneTimePasswordAdvice();

    @Message("修改之后，您在其他浏览器上的登录会随即退出。")
    String otherSessionsEnd();

    @Message("现在的密码")
    String presentPassword();

    @Message("新密码")
    String newPassword();

    @Message("再次输入密码")
    String repeatPassword();

    @Message("至少 {length} 个字符。")
    String passwordHint(int length);
}
