package org.canyue.account;

import io.quarkus.qute.i18n.MessageBundle;

/** The pages about accounts. */
@MessageBundle("account")
public interface AccountMessages {
    String signIn();
    String username();
    String password();
    String evaluationAccounts();
    String evaluationPassword(String password);
    String roles();
    String changePassword();
    String oneTimePasswordAdvice();
    String otherSessionsEnd();
    String presentPassword();
    String newPassword();
    String repeatPassword();
    String passwordHint(int length);
    String users();
    String addUser();
    String editUser();
    String backToUsers();
    String name();
    String active();
    String disabled();
    String oneTime();
    String usernameHint();
    String rolesHint();
    String disable();
    String disableHint();
    String savedNow();
    String savedNowAdvice();
    String setOneTimePassword();
    String setOneTimePasswordHint();
    String oneTimePasswordOf(String name);
    String shownOnce();
    String setup();
    String setupAdvice();
    String setupButton();
}
