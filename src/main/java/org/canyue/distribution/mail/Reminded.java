package org.canyue.distribution.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.bulletin.Bulletin;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.receipt.CopyNumbers;
import org.canyue.distribution.receipt.Reminder;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** 催办: one of the things that a letter reminds of. Never changes; the same is asked once a day of the bulletin. */
@Entity
@Immutable
public class Reminded extends StoredEntity {
    private static final List<Letter.State> MAY_ARRIVE = List.of(Letter.State.QUEUED, Letter.State.SENDING,
            Letter.State.SENT, Letter.State.UNCERTAIN);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Letter letter;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Delivery delivery;
    @Enumerated(EnumType.STRING)
    private Reminder.Kind kind;
    private String numbers;
    private LocalDate dueOn;

    protected Reminded() {
    }

    Reminded(Letter letter, Reminder reminder) {
        this.letter = letter;
        this.delivery = reminder.delivery();
        this.kind = reminder.kind();
        this.numbers = CopyNumbers.write(reminder.copies());
        this.dueOn = reminder.dueOn();
    }

    /** In the order of the plan. */
    static List<Reminded> of(Letter letter) {
        return list("from Reminded r join fetch r.delivery d where r.letter = ?1 order by r.kind, d.position, r.id",
                letter);
    }

    /** Of these, the letter that reminded today and did not fail, by {@link Reminder#key}. */
    static Map<String, Letter> today(Collection<Reminder> reminders, Instant now) {
        Map<String, Letter> today = new HashMap<>();
        if (!reminders.isEmpty()) {
            Reminded.<Reminded>list("""
                    from Reminded r join fetch r.letter l left join fetch l.queuedBy
                    where r.delivery in ?1 and l.state in ?2 and l.queuedAt > ?3""",
                    reminders.stream().map(Reminder::delivery).distinct().toList(), MAY_ARRIVE,
                    now.minus(Duration.ofHours(25))).stream().filter(reminded -> reminded.isOf(now))
                    .forEach(reminded -> today.put(reminded.kind + "-" + reminded.delivery.id(), reminded.letter));
        }
        return today;
    }

    private boolean isOf(Instant now) {
        Bulletin bulletin = letter.issue().bulletin();
        return bulletin.dayOf(letter.queuedAt()).equals(bulletin.dayOf(now));
    }

    Delivery delivery() {
        return delivery;
    }

    boolean isReturn() {
        return kind == Reminder.Kind.RETURN;
    }

    /** 000003-000010、000012; empty for mail. */
    String numbers() {
        return numbers;
    }

    /** The last day on which it was in time. */
    LocalDate dueOn() {
        return dueOn;
    }
}
