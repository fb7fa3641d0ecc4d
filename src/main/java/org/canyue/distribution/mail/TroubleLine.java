package org.canyue.distribution.mail;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import org.canyue.bulletin.Bulletin;

/** What people read of a {@link Trouble}, on every page about letters; none while nothing waits. */
public record TroubleLine(Trouble.Kind kind, String words, ZonedDateTime nextTry) {

    /** Of all nodes that live, each said once. */
    static List<TroubleLine> all(Claims claims) {
        Instant due = Letter.getEntityManager()
                .createQuery("select min(l.dueAt) from Letter l where l.state = ?1", Instant.class)
                .setParameter(1, Letter.State.QUEUED).getSingleResult();
        return due == null
                ? List.of()
                : claims.troubles().stream().map(trouble -> of(trouble, due)).distinct().toList();
    }

    /** A letter that was given back waits a little longer than the node. */
    private static TroubleLine of(Trouble trouble, Instant due) {
        Instant next = trouble.nextTry() == null || trouble.nextTry().isAfter(due) ? trouble.nextTry() : due;
        return new TroubleLine(trouble.kind(), trouble.words(),
                next == null ? null : next.atZone(Bulletin.officeZone()));
    }
}
