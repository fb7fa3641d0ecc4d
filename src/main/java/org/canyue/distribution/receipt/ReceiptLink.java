package org.canyue.distribution.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.account.SealedLink;
import org.canyue.distribution.Delivery;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 签收链接: an address with which the recipient of one delivery confirms it, without an account. It lives for some days
 * ({@code canyue.receipt-link-days}), and only as long as no newer one was issued.
 */
@ApplicationScoped
public class ReceiptLink {
    static final String PATH = "/receipts/";

    @Inject
    SealedLink seals;
    @Inject
    Clock clock;
    @ConfigProperty(name = "canyue.receipt-link-days", defaultValue = "30")
    int days;

    /** The path that a letter names, behind the address of the installation. Asked again while it lives, it is the same. */
    public String of(Delivery delivery) {
        return path(DeliveryLink.living(delivery, clock.instant(), Duration.ofDays(days)));
    }

    /** A new one; the one before it opens nothing any more. */
    public String renew(Delivery delivery) {
        return path(DeliveryLink.renewed(delivery, clock.instant(), Duration.ofDays(days)));
    }

    /** What a link opens now; empty for one that is wrong, expired or replaced, all alike. */
    Optional<Delivery> open(String token) {
        Instant now = clock.instant();
        return seals.id(token).stream().mapToObj(id -> DeliveryLink.<DeliveryLink>findByIdOptional(id))
                .flatMap(Optional::stream)
                .filter(link -> seals.fits(token, link.delivery().id(), opens(link)) && link.livesAt(now))
                .map(DeliveryLink::delivery).findFirst();
    }

    int days() {
        return days;
    }

    private String path(DeliveryLink link) {
        return PATH + seals.of(link.delivery().id(), opens(link));
    }

    private static String opens(DeliveryLink link) {
        return "receipt\n" + link.serial() + "\n" + link.expiresAt().getEpochSecond();
    }
}
