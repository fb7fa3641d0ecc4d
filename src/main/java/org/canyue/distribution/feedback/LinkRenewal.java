package org.canyue.distribution.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.canyue.account.User;
import org.canyue.distribution.Delivery;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** A new link for a delivery, which ends the one before it. Never changes. */
@Entity
@Immutable
@Table(name = "feedback_link_renewal")
public class LinkRenewal extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Delivery delivery;
    private int linkRound;
    private Instant expiresAt;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User renewedBy;
    private Instant renewedAt;

    protected LinkRenewal() {
    }

    LinkRenewal(Delivery delivery, int linkRound, Instant expiresAt, User renewedBy, Instant renewedAt) {
        this.delivery = delivery;
        this.linkRound = linkRound;
        this.expiresAt = expiresAt;
        this.renewedBy = renewedBy;
        this.renewedAt = renewedAt;
    }

    static Optional<LinkRenewal> lastOf(Delivery delivery) {
        return find("delivery = ?1 order by linkRound desc", delivery).firstResultOptional();
    }

    /** Of these deliveries; the last of one behind those before. */
    static List<LinkRenewal> of(List<Delivery> deliveries) {
        return list("delivery in ?1 order by linkRound", deliveries);
    }

    Delivery delivery() {
        return delivery;
    }

    int linkRound() {
        return linkRound;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
