package org.canyue.distribution.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Issue;

/** How many letters are where. */
public record LetterCounts(Map<Letter.State, Long> by) {
    /** @param letters of one state */
    public record Count(Letter.State state, long letters) {
    }

    static LetterCounts of(Issue issue) {
        return new LetterCounts(Letters.countOf(issue));
    }

    /** Of everything that ever went out or waits. */
    static LetterCounts all() {
        Map<Letter.State, Long> by = new EnumMap<>(Letter.State.class);
        Letter.getEntityManager().createQuery("select l.state, count(*) from Letter l group by l.state", Object[].class)
                .getResultList().forEach(row -> by.put((Letter.State) row[0], (Long) row[1]));
        return new LetterCounts(by);
    }

    public long of(Letter.State state) {
        return by.getOrDefault(state, 0L);
    }

    /** Those that there are, in the order of the states. */
    public List<Count> present() {
        return List.of(Letter.State.values()).stream().filter(state -> of(state) > 0)
                .map(state -> new Count(state, of(state))).toList();
    }

    /** Without those that were called off. */
    public long total() {
        return by.values().stream().mapToLong(Long::longValue).sum() - cancelled();
    }

    public long waiting() {
        return of(Letter.State.QUEUED) + of(Letter.State.SENDING);
    }

    public long settled() {
        return total() - waiting();
    }

    public long queued() {
        return of(Letter.State.QUEUED);
    }

    public long failed() {
        return of(Letter.State.REFUSED) + of(Letter.State.BOUNCED);
    }

    public long uncertain() {
        return of(Letter.State.UNCERTAIN);
    }

    public long sent() {
        return of(Letter.State.SENT);
    }

    private long cancelled() {
        return of(Letter.State.CANCELLED);
    }
}
