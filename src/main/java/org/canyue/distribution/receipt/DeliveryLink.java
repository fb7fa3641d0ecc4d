package org.canyue.distribution.receipt;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

import org.canyue.distribution.Delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Which link of a delivery lives, and until when. The link itself is nowhere stored. */
@Entity
@Table(name = "delivery_link")
public class DeliveryLink extends PanacheEntityBase {
    @Id
    private Long deliveryId;
    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delivery_id")
    private Delivery delivery;
    private int serial;
    private Instant issuedAt;
    private Instant expiresAt;

    protected DeliveryLink() {
    }

    /** The one that lives; where it is dead or there is none, a new one. */
    static DeliveryLink living(Delivery delivery, Instant now, Duration life) {
        return put(delivery, now, life, "where delivery_link.expires_at <= excluded.issued_at");
    }

    /** A new one; the one before it is dead. */
    static DeliveryLink renewed(Delivery delivery, Instant now, Duration life) {
        return put(delivery, now, life, "");
    }

    /** In one statement, since two nodes may write letters about one delivery at once. */
    private static DeliveryLink put(Delivery delivery, Instant now, Duration life, String condition) {
        getEntityManager().createNativeQuery("""
                insert into delivery_link (delivery_id, serial, issued_at, expires_at) values (?1, 1, ?2, ?3)
                on conflict (delivery_id) do update
                set serial = delivery_link.serial + 1, issued_at = excluded.issued_at, expires_at = excluded.expires_at
                """ + condition)
                .setParameter(1, delivery.id()).setParameter(2, now).setParameter(3, now.plus(life)).executeUpdate();
        DeliveryLink link = findById(delivery.id());
        getEntityManager().refresh(link);
        return link;
    }

    boolean livesAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    Delivery delivery() {
        return delivery;
    }

    int serial() {
        return serial;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
