package org.canyue.bulletin;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.platform.StoredEntity;

/** One line of the ledger: a number pair and the issue that got it. Never changed, but for being void with a reason while its issue is withdrawn. */
@Entity
public class NumberEntry extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private NumberLedger ledger;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Bulletin bulletin;
    @Enumerated(EnumType.STRING)
    private Series series;
    @Embedded
    private IssueNumber number;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    private boolean imported;
    private Instant givenAt;
    private String voidReason;
    private Instant voidedAt;

    protected NumberEntry() {
    }

    NumberEntry(NumberLedger ledger, IssueNumber number, Issue issue, boolean imported, Instant givenAt) {
        this.ledger = ledger;
        this.bulletin = ledger.bulletin();
        this.series = ledger.series();
        this.number = number;
        this.issue = issue;
        this.imported = imported;
        this.givenAt = givenAt;
    }

    static NumberEntry of(Issue issue) {
        return find("issue", issue).firstResult();
    }

    /** A number that is the same, or that comes before by one count and after by the other; null where there is none. */
    static IssueNumber contraryTo(NumberLedger ledger, IssueNumber given) {
        return find("""
                select number from NumberEntry where ledger = ?1 and (number.total = ?4
                or number.year = ?2 and number.number = ?3
                or number.total < ?4 and (number.year > ?2 or number.year = ?2 and number.number > ?3)
                or number.total > ?4 and (number.year < ?2 or number.year = ?2 and number.number < ?3))
                order by number.total""", ledger, given.year(), given.number(), given.total())
                .project(IssueNumber.class).firstResult();
    }

    /** Every number of a series, those that were voided too. */
    public static List<IssueNumber> given(Bulletin bulletin, Series series) {
        return find("select number from NumberEntry where bulletin = ?1 and series = ?2", bulletin, series)
                .project(IssueNumber.class).list();
    }

    /** The lines of a bulletin's ledger, newest first. */
    public static List<NumberEntry> in(Bulletin bulletin) {
        return list("bulletin = ?1 order by series, number.total desc", bulletin);
    }

    /** While it is void. */
    void reword(String reason) {
        this.voidReason = reason;
    }

    void revive() {
        this.voidReason = null;
        this.voidedAt = null;
    }

    void voidFor(String reason, Instant at) {
        this.voidReason = reason;
        this.voidedAt = at;
    }

    public IssueNumber number() {
        return number;
    }

    public String voidReason() {
        return voidReason;
    }
}
