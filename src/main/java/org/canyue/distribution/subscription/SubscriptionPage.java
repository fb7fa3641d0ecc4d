package org.canyue.distribution.subscription;

import java.time.Clock;
import java.time.ZonedDateTime;

/** What a reader sees of their subscription. */
public record SubscriptionPage(String bulletin, String kind, String slug, String address, boolean confirmed,
        boolean ended, boolean open, ZonedDateTime confirmedAt) {
    static SubscriptionPage of(Subscriber subscriber, Clock clock) {
        var bulletin = subscriber.bulletin();
        return new SubscriptionPage(bulletin.masthead().name(), bulletin.masthead().kind(), bulletin.slug(),
                subscriber.address(), subscriber.isConfirmed(), subscriber.isEnded(), subscriber.canConfirm(clock),
                subscriber.confirmedAt() == null ? null : subscriber.confirmedAt().atZone(bulletin.zone()));
    }
}
