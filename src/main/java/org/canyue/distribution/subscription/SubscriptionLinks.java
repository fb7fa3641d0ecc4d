package org.canyue.distribution.subscription;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.canyue.account.SealedLink;
import org.canyue.platform.SiteAddress;

/** The addresses that only the reader knows who got them by mail: one to confirm, good for a week, and one to see and end it, good for ever. */
@Singleton
public class SubscriptionLinks {
    private static final String PATH = "/subscriptions/";
    private static final String KEPT = "subscription";

    @Inject
    SealedLink seal;
    @Inject
    SiteAddress site;

    static String path(String token) {
        return PATH + token;
    }

    String token(Subscriber subscriber) {
        return seal.of(subscriber.id(), KEPT);
    }

    String confirmationToken(Subscriber subscriber) {
        return seal.of(subscriber.id(), asked(subscriber));
    }

    /** To see it and to end it, by a click or by the mail program itself (RFC 8058). */
    public String of(Subscriber subscriber) {
        return site.of(path(token(subscriber)));
    }

    public String toConfirm(Subscriber subscriber) {
        return site.of(path(confirmationToken(subscriber)) + "/confirmation");
    }

    Optional<Subscriber> find(String token) {
        return found(token).filter(subscriber -> seal.fits(token, subscriber.id(), KEPT));
    }

    /** Of the last letter alone. */
    Optional<Subscriber> findToConfirm(String token) {
        return found(token).filter(subscriber -> seal.fits(token, subscriber.id(), asked(subscriber)));
    }

    private Optional<Subscriber> found(String token) {
        var id = seal.id(token);
        return id.isPresent() ? Subscriber.findByIdOptional(id.getAsLong()) : Optional.empty();
    }

    private static String asked(Subscriber subscriber) {
        return "confirmation\n" + subscriber.askedAt().getEpochSecond();
    }
}
