package org.canyue.distribution;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.bulletin.Issue;
import org.canyue.platform.StoredEntity;

/**
 * 份: one printed copy with its 份号, which no other copy of the issue has (GB/T 9704-2012, 7.2.1). Number and what it was printed
 * for never change; a spare one can be handed on once and keeps its number.
 */
@Entity
public class PrintedCopy extends StoredEntity {
    public static final int HIGHEST_NUMBER = 999_999;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Delivery printedFor;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Delivery delivery;
    @Column(updatable = false)
    private int number;

    protected PrintedCopy() {
    }

    PrintedCopy(Issue issue, Delivery delivery, int number) {
        this.issue = issue;
        this.printedFor = delivery;
        this.delivery = delivery;
        this.number = number;
    }

    /** By number. */
    public static List<PrintedCopy> of(Issue issue) {
        return list("issue = ?1 order by number", issue);
    }

    /** Those that a delivery has now, by number: of spare ones, what was not handed on. */
    public static List<PrintedCopy> of(Delivery delivery) {
        return list("delivery = ?1 order by number", delivery);
    }

    public static Optional<PrintedCopy> of(Issue issue, int number) {
        return find("issue = ?1 and number = ?2", issue, number).firstResultOptional();
    }

    /** Spare copies that are still there, by number. */
    public static List<PrintedCopy> spare(Issue issue) {
        return getSession().createNativeQuery(
                """
                        select c.* from printed_copy c join delivery d on d.id = c.delivery_id
                        where c.issue_id = ?1 and d.channel = 'SPARE' and not exists (select from copy_end e where e.copy_id = c.id)
                        order by c.number""",
                PrintedCopy.class).setParameter(1, issue.id()).getResultList();
    }

    static int lastNumber(Issue issue) {
        return find("select coalesce(max(c.number), 0) from PrintedCopy c where c.issue = ?1", issue)
                .project(Integer.class).firstResult();
    }

    void handOn(Delivery to) {
        delivery = to;
    }

    public Issue issue() {
        return issue;
    }

    /** What the run was printed for; for a spare copy the spare line, whoever has it now. */
    public Delivery printedFor() {
        return printedFor;
    }

    /** Who has it. */
    public Delivery delivery() {
        return delivery;
    }

    public int number() {
        return number;
    }

    /** Six digits. */
    public String digits() {
        return digits(number);
    }

    public static String digits(int number) {
        return "%06d".formatted(number);
    }
}
