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
}
