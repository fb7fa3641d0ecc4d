package org.canyue.bulletin;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import org.canyue.platform.StoredEntity;

/**
 * 期号簿: the only place where numbers are given. It knows the last pair of one series; the next one is taken under a lock
 * on its row, so that no two signatures get the same and none is left out.
 */
@Entity
public class NumberLedger extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Bulletin bulletin;
    @Enumerated(EnumType.STRING)
    private Series series;
    private int year;
    private int number;
    private int total;

    protected NumberLedger() {
    }

    private NumberLedger(Bulletin bulletin, Series series, IssueNumber first) {
        this.bulletin = bulletin;
        this.series = series;
        beginAt(first);
    }

    /** @param first the pair that the first issue of the series gets when it is signed in that year */
    public static NumberLedger open(Bulletin bulletin, Series series, IssueNumber first) {
        var ledger = new NumberLedger(bulletin, series, first);
        ledger.persist();
        return ledger;
    }

    public static NumberLedger of(Bulletin bulletin, Series series) {
        return find("bulletin = ?1 and series = ?2", bulletin, series).firstResult();
    }

    /** Waits until no other transaction is giving a number of this series. */
    static NumberLedger locked(Bulletin bulletin, Series series) {
        NumberLedger ledger = of(bulletin, series);
        getEntityManager().refresh(ledger, LockModeType.PESSIMISTIC_WRITE);
        return ledger;
    }

    /** The pair that an issue signed on that day would get now. */
    public IssueNumber next(LocalDate day) {
        if (day.getYear() < year) {
            throw new DateBeforeLastIssue(day, year);
        }
        return new IssueNumber(day.getYear(), day.getYear() == year ? number + 1 : 1, total + 1);
    }

    IssueNumber give(Issue issue, LocalDate day, Instant at) {
        return enter(issue, next(day), false, at);
    }

    /**
     * Enters a number that was given on paper, before or after those that are in the ledger. By year and number it must
     * come where it comes by its total: the ledger would otherwise go back behind numbers that it gave.
     */
    IssueNumber takeIn(Issue issue, IssueNumber given, Instant at) {
        IssueNumber contrary = NumberEntry.contraryTo(this, given);
        if (contrary != null) {
            throw new NumberOutOfOrder(given, contrary);
        }
        return enter(issue, given, true, at);
    }

    private IssueNumber enter(Issue issue, IssueNumber given, boolean imported, Instant at) {
        new NumberEntry(this, given, issue, imported, at).persist();
        if (given.total() > total) {
            year = given.year();
            number = given.number();
            total = given.total();
        }
        return given;
    }

    /** Only while no number has been given: an office that begins at issue 20, total 102 says so here. */
    public void beginAt(IssueNumber first) {
        if (begun()) {
            throw new LedgerBegun();
        }
        year = first.year();
        number = first.number() - 1;
        total = first.total() - 1;
    }

    /** @return whether it begins elsewhere than before */
    boolean moveTo(IssueNumber first) {
        if (first.equals(upcoming())) {
            return false;
        }
        beginAt(first);
        return true;
    }

    public boolean begun() {
        return id() != null && NumberEntry.count("ledger", this) > 0;
    }

    public Bulletin bulletin() {
        return bulletin;
    }

    public Series series() {
        return series;
    }

    /** What comes after the last pair in the same year; before any number was given, the pair to begin at. */
    public IssueNumber upcoming() {
        return new IssueNumber(year, number + 1, total + 1);
    }

    public IssueNumber last() {
        return new IssueNumber(year, number, total);
    }
}
