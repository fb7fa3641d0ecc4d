package org.canyue.account;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A place from which somebody signed in within the last month. The database keeps its seal alone. */
@Entity
@Table(name = "known_place")
public class KnownPlace extends PanacheEntityBase {
    private static final Duration REMEMBERED = Duration.ofDays(30);

    @Id
    private String place;
    private Instant seenAt;

    protected KnownPlace() {
    }

    static boolean isKnown(String place, Instant now) {
        return count("place = ?1 and seenAt >= ?2", place, now.minus(REMEMBERED)) > 0;
    }

    /** Also forgets those where nobody came back. */
    static void remember(String place, Instant now) {
        delete("seenAt < ?1", now.minus(REMEMBERED));
        getEntityManager().createNativeQuery("insert into known_place (place, seen_at) values (?1, ?2)"
                + " on conflict (place) do update set seen_at = excluded.seen_at")
                .setParameter(1, place).setParameter(2, now).executeUpdate();
    }
}
