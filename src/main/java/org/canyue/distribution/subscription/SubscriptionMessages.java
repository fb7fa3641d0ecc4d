package org.canyue.distribution.subscription;

import io.quarkus.qute.i18n.MessageBundle;

/** The pages about subscriptions. */
@MessageBundle("subscription")
public interface SubscriptionMessages {
    String title();
    String byMail();
    String introduction();
    String bulletins();
    String address();
    String addressHint();
    String hint();
    String subscribe();
    String nothing();
    String notOffered();
    String confirmTitle(String name);
    String confirmAsk(String name, String address);
    String confirm();
    String lapsed();
    String again();
    String own(String name);
    String active(String address);
    String since();
    String unconfirmed();
    String ended();
    String end();
    String backTo(String name);
    String subscribers();
    String subscribersHint();
    String confirmed();
    String waiting();
    String left();
    String from();
    String act();
    String remove();
    String removeOf(String address);
    String none();
    String counts();
    String list();
    String earlier();
    String later();
}
