package org.canyue.distribution;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.bulletin.Issue;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** 份: one printed copy with its 份号, which no other copy of the issue has (GB/T 9704-2012, 7.2.1). Never changes. */
@Entity
@Immutable
public class PrintedCopy extends StoredEntity {
    public static final int HIGHEST_NUMBER = 999_999;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Delivery delivery;
    private int number;

    protected PrintedCopy() {
    }

    PrintedCopy(Issue issue, Delivery delivery, int number) {
        this.issue = issue;
        this.delivery = delivery;
        this.number = number;
    }

    /** By number. */
    public static List<PrintedCopy> of(Issue issue) {
        return list("issue = ?1 order by number", issue);
    }

    public static List<PrintedCopy> of(Delivery delivery) {
        return list("delivery = ?1 order by number", delivery);
    }

    public static Optional<PrintedCopy> of(Issue issue, int number) {
        return find("issue = ?1 and number = ?2", issue, number).firstResultOptional();
    }

    static int lastNumber(Issue issue) {
        return find("select coalesce(max(c.number), 0) from PrintedCopy c where c.issue = ?1", issue)
                .project(Integer.class).firstResult();
    }

    public Issue issue() {
        return issue;
    }

    public Delivery delivery() {
        return delivery;
    }

    public int number() {
        return number;
    }

    /** Six digits. */
    public String digits() {
        return "%06d".formatted(number);
    }
}
