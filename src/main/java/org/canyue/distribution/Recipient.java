package org.canyue.distribution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.canyue.platform.StoredEntity;

/** 发行对象: a person or an office that gets copies. */
@Entity
public class Recipient extends StoredEntity {
    public enum Kind {
        PERSON, OFFICE
    }

    @Version
    private int version;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String name;
    @Enumerated(EnumType.STRING)
    private DistributionGroup distributionGroup;
    @Enumerated(EnumType.STRING)
    private List<Channel> channels = new ArrayList<>();
    private int copies;
    private String remark = "";
    private Instant addedAt;
    private Instant erasedAt;
    @OneToMany(mappedBy = "recipient", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Appointment> appointments = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "recipient_address", joinColumns = @JoinColumn(name = "recipient_id"))
    @OrderColumn(name = "position")
    private List<RecipientAddress> addresses = new ArrayList<>();

    protected Recipient() {
    }

    /**
     * @param channels in the order of preference; a plan gives a delivery by each of them
     * @param copies   of each issue, unless a list says otherwise
     */
    public Recipient(Kind kind, String name, DistributionGroup group, List<Channel> channels, int copies, Clock clock) {
        this.kind = kind;
        this.name = name;
        this.distributionGroup = group;
        this.channels = List.copyOf(channels);
        this.copies = copies;
        this.addedAt = clock.instant();
    }

    /** @param validFrom null where it is not known; @param validUntil null while nobody knows one */
    public Appointment appoint(Organisation organisation, String post, String salutation, LocalDate validFrom,
            LocalDate validUntil) {
        var appointment = new Appointment(this, organisation, post, salutation, validFrom, validUntil);
        appointments.add(appointment);
        return appointment;
    }

    public void reachAt(List<RecipientAddress> places) {
        addresses.clear();
        addresses.addAll(places);
    }

    /** Those who are addressed like that on a day. */
    public static List<Recipient> addressedAs(String salutation, LocalDate day) {
        return Appointment.<Appointment>list("salutation = ?1 and recipient.erasedAt is null order by id", salutation)
                .stream().filter(appointment -> appointment.holdsOn(day)).map(Appointment::recipient).distinct()
                .toList();
    }

    /** The newest of those that hold on a day. */
    public Optional<Appointment> appointmentOn(LocalDate day) {
        return appointments.stream().filter(appointment -> appointment.holdsOn(day))
                .reduce((earlier, later) -> later);
    }

    /** How they are addressed on a day: by their post, else by name. */
    public String salutationOn(LocalDate day) {
        return appointmentOn(day).map(Appointment::salutation).orElse(name);
    }

    /** The preferred one of its kind; empty for none. */
    public String address(RecipientAddress.Kind kind) {
        return addresses.stream().filter(address -> address.kind() == kind).map(RecipientAddress::value).findFirst()
                .orElse("");
    }

    public int version() {
        return version;
    }

    public Kind kind() {
        return kind;
    }

    /** Empty once erased. */
    public String name() {
        return name;
    }

    public DistributionGroup group() {
        return distributionGroup;
    }

    public List<Channel> channels() {
        return List.copyOf(channels);
    }

    public int copies() {
        return copies;
    }

    public String remark() {
        return remark;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public List<Appointment> appointments() {
        return List.copyOf(appointments);
    }

    public List<RecipientAddress> addresses() {
        return List.copyOf(addresses);
    }
}
