package org.canyue.platform;

import io.quarkus.qute.i18n.MessageBundle;

/** What stands around every page. */
@MessageBundle("layout")
public interface LayoutMessages {
    String product();
    String skip();
    String archive();
    String signIn();
    String signOut();
    String desk();
    String ledger();
    String users();
    String bulletins();
    String history();
    String password();
    String navigation();
    String otherLanguage();
    String otherLanguageTag();
    String largeView();
    String standardView();
    String mistakes();
    String requestId(String id);
}
