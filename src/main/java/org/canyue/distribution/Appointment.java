package org.canyue.distribution;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.platform.StoredEntity;

/** 任职: the post that a recipient holds from a day to a day, and the form of address that goes with it. */
@Entity
public class Appointment extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Recipient recipient;
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;
    private String post;
    private String salutation;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected Appointment() {
    }

    Appointment(Recipient recipient, Organisation organisation, String post, String salutation, LocalDate validFrom,
            LocalDate validUntil) {
        this.recipient = recipient;
        this.organisation = organisation;
        this.post = post;
        this.salutation = salutation;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean overlaps(LocalDate from, LocalDate until) {
        return (validUntil == null || from == null || !validUntil.isBefore(from))
                && (until == null || validFrom == null || !validFrom.isAfter(until));
    }

    void endBefore(LocalDate day) {
        validUntil = day.minusDays(1);
    }

    void correct(Organisation where, String asPost, String asSalutation, LocalDate from, LocalDate until) {
        organisation = where;
        post = asPost;
        salutation = asSalutation;
        validFrom = from;
        validUntil = until;
    }

    public Recipient recipient() {
        return recipient;
    }

    /** Null for none. */
    public Organisation organisation() {
        return organisation;
    }

    public String post() {
        return post;
    }

    /** 刘小涛书记 */
    public String salutation() {
        return salutation;
    }

    /** Null where it is not known. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day; null while nobody knows one. */
    public LocalDate validUntil() {
        return validUntil;
    }
}
