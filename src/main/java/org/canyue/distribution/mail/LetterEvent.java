package org.canyue.distribution.mail;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** What happened to a letter, and what the server said. Never changes, so it holds no address. */
@Entity
@Immutable
public class LetterEvent extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Letter letter;
    @Enumerated(EnumType.STRING)
    private Letter.State state;
    private Instant at;
    private String answer;
    @ManyToOne(fetch = FetchType.LAZY)
    private User actor;

    protected LetterEvent() {
    }

    LetterEvent(Letter letter, User actor, Instant at) {
        this.letter = letter;
        this.state = letter.state();
        this.at = at;
        this.answer = letter.answer();
        this.actor = actor;
    }

    /** Oldest first. */
    public static List<LetterEvent> of(Letter letter) {
        return list("letter = ?1 order by id", letter);
    }

    public Letter.State state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    public String answer() {
        return answer;
    }

    /** Null where the program itself did it. */
    public User actor() {
        return actor;
    }
}
