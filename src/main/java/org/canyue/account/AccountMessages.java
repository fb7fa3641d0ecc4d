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

    @Message("人员")
    String users();

    @Message("添加人员")
    String addUser();

    @Message("修改人员")
    String editUser();

    @Message("返回人员")
    String backToUsers();

    @Message("姓名")
    String name();

    @Message("状态")
    String state();

    @Message("在用")
    String active();

    @Message("已停用")
    String disabled();

    @Message("一次性密码")
    String oneTime();

    @Message("登录时用，添加后不再改动。小写字母开头，例如 zhang.san。")
    String usernameHint();

    @Message("一人可以兼任几项。")
    String rolesHint();

    @Message("停用这个账号")
    String disable();

    @Message("停用后立即退出登录，也不能再登录；经过中的署名不变。")
    String disableHint();

    @Message("保存")
    String save();

    @Message("现在保存的内容")
    String savedNow();

    @Message("下面的表单里仍是您填写的内容。")
    String savedNowAdvice();

    @Message("设新的一次性密码")
    String setOneTimePassword();

    @Message("忘记密码时用。原密码随即失效，本人会从所有浏览器退出。")
    String setOneTimePasswordHint();

    @Message("{name}的一次性密码")
    String oneTimePasswordOf(String name);

    @Message("只显示这一次。请当面或打电话告诉本人；第一次登录后须改成自己的密码。")
    String shownOnce();

    @Message("设置第一位管理员")
    String setup();

    @Message("这个系统还没有人员。请建立管理员账号，之后由管理员添加其他人员。链接只能用一次。")
    String setupAdvice();

    @Message("建立管理员账号")
    String setupButton();
}
