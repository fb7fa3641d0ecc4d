package org.canyue.distribution.mail;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A letter in a list. */
public record LetterRow(long id, String name, String organisation, String address, Letter.Kind kind,
        Letter.State state, String answer, int attempts, ZonedDateTime at, ZonedDateTime dueAt) {
    static LetterRow of(Letter letter, ZoneId zone) {
        var delivery = letter.delivery();
        var at = letter.sentAt() != null ? letter.sentAt() : letter.claimedAt();
        return new LetterRow(letter.id(), delivery == null ? "" : delivery.name(),
                delivery == null ? "" : delivery.organisation(), letter.address(), letter.kind(), letter.state(),
                letter.answer(), letter.attempts(), at == null ? null : at.atZone(zone),
                letter.dueAt() == null ? null : letter.dueAt().atZone(zone));
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
