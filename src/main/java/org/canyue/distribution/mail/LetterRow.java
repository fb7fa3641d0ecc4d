package org.canyue.distribution.mail;

import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.canyue.distribution.CalledAs;

/** A letter in a list. */
public record LetterRow(long id, CalledAs name, String organisation, String address, Letter.Kind kind,
        Letter.State state, String answer, int attempts, ZonedDateTime at, ZonedDateTime dueAt) {
    static LetterRow of(Letter letter, ZoneId zone) {
        var delivery = letter.delivery();
        var at = letter.sentAt() != null ? letter.sentAt() : letter.claimedAt();
        return new LetterRow(letter.id(), delivery == null ? new CalledAs("", 0) : delivery.called(),
                delivery == null ? "" : delivery.organisation(), letter.address(), letter.kind(), letter.state(),
                letter.answer(), letter.attempts(), at == null ? null : at.atZone(zone),
                letter.dueAt() == null ? null : letter.dueAt().atZone(zone));
    }

    /** Null where a server answered, or nobody did. */
    public Remark remark() {
        return Remark.in(answer);
    }

    public boolean isWaiting() {
        return state == Letter.State.QUEUED;
    }

    public boolean isFailed() {
        return state == Letter.State.REFUSED || state == Letter.State.BOUNCED;
    }

    public boolean isToSubscriber() {
        return name.isEmpty();
    }
}
