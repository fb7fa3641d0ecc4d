package org.canyue.distribution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

/**
 * 发行对象: a person or an office that gets copies. One post at a time. Once erased, the row stays for the register, without anything
 * of the person.
 */
@Entity
public class Recipient extends StoredEntity {
    public enum Kind {
        PERSON, OFFICE
    }

    /**
     * @param channels in the order of preference; a plan gives a delivery by each of them
     * @param copies   of each issue, unless a list says otherwise
     */
    public record Details(Kind kind, String name, DistributionGroup group, List<Channel> channels, int copies,
            String remark) {
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

    public Recipient(Details details, Clock clock) {
        take(details);
        this.addedAt = clock.instant();
    }

    public Recipient(Kind kind, String name, DistributionGroup group, List<Channel> channels, int copies, Clock clock) {
        this(new Details(kind, name, group, channels, copies, ""), clock);
    }

    /** Stores a new one, with what was already entered of it. */
    public void add(User by, Clock clock) {
        persist();
        tell(DistributionEvent.Kind.RECIPIENT_ADDED, by, clock);
    }

    /**
     * Held until the transaction ends.
     *
     * @throws StaleRecipient where it is no longer what the form was opened on
     * @throws RecipientGone  where it was erased
     */
    public static Optional<Recipient> forChange(long id, int openedOn) {
        Optional<Recipient> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(recipient -> {
            if (recipient.isErased()) {
                throw new RecipientGone();
            }
            if (recipient.version != openedOn) {
                throw new StaleRecipient();
            }
        });
        return found;
    }

    public void change(Details details, List<RecipientAddress> places, User by, Clock clock) {
        take(details);
        reachAt(places);
        changed(by, clock);
    }

    /**
     * @param validFrom  null where it is not known
     * @param validUntil null while nobody knows one
     * @throws AppointmentsOverlap where another post holds on one of these days
     */
    public Appointment appoint(Organisation organisation, String post, String salutation, LocalDate validFrom,
            LocalDate validUntil) {
        requireFree(validFrom, validUntil, null);
        var appointment = new Appointment(this, organisation, post, salutation, validFrom, validUntil);
        appointments.add(appointment);
        return appointment;
    }

    /** 人事变动: a new post, which ends the one held until then on the day before. */
    public Appointment takeUp(Organisation organisation, String post, String salutation, LocalDate from, User by,
            Clock clock) {
        appointments.stream().filter(held -> held.holdsOn(from) && held.holdsOn(from.minusDays(1)))
                .forEach(held -> held.endBefore(from));
        Appointment appointment = appoint(organisation, post, salutation, from, null);
        changed(by, clock);
        return appointment;
    }

    /** What was entered wrongly about a post. */
    public void correct(Appointment held, Organisation organisation, String post, String salutation, LocalDate from,
            LocalDate until, User by, Clock clock) {
        requireFree(from, until, held);
        held.correct(organisation, post, salutation, from, until);
        changed(by, clock);
    }

    /** Takes out a post that never was. */
    public void strike(Appointment held, User by, Clock clock) {
        appointments.remove(held);
        changed(by, clock);
    }

    public void reachAt(List<RecipientAddress> places) {
        List<RecipientAddress> entered = List.copyOf(places);
        addresses.clear();
        addresses.addAll(entered);
    }

    /**
     * Takes out the personal data for good: name, posts, addresses, remark, places in lists. Whoever keeps something of the person
     * elsewhere observes {@link RecipientErased}.
     *
     * @throws StillPlanned while an open plan sends to it
     */
    public void erase(User by, Clock clock) {
        long plans = Delivery.count("recipient = ?1 and plan.frozenAt is null", this);
        if (plans > 0) {
            throw new StillPlanned(plans);
        }
        Set<String> known = knownBy();
        // First what refers to it, since nothing may once it is erased.
        DistributionList.with(this).forEach(list -> list.leaveOut(this));
        flush();
        take(new Details(kind, "", distributionGroup, List.of(), copies, ""));
        appointments.clear();
        addresses.clear();
        erasedAt = clock.instant();
        DomainEvents.raise(new RecipientErased(this, known, by, erasedAt));
        tell(DistributionEvent.Kind.RECIPIENT_ERASED, by, clock);
    }

    /** Those who are addressed like that on a day. */
    public static List<Recipient> addressedAs(String salutation, LocalDate day) {
        return Appointment.<Appointment>list("salutation = ?1 and recipient.erasedAt is null order by id", salutation)
                .stream().filter(appointment -> appointment.holdsOn(day)).map(Appointment::recipient).distinct()
                .toList();
    }

    /** Those of that name, those who are or were addressed like that, and those with one of these mail addresses. */
    public static List<Recipient> alike(String name, String salutation, Collection<String> mails) {
        List<String> lower = mails.stream().map(mail -> mail.toLowerCase(Locale.ROOT)).toList();
        return list("""
                from Recipient r where r.erasedAt is null and (r.name in (?1, ?2)
                  or exists (select 1 from Appointment a where a.recipient = r and a.salutation in (?1, ?2))
                  or exists (select 1 from r.addresses a where a.kind = ?3 and lower(a.value) in ?4))
                order by r.id""", name, salutation.isEmpty() ? name : salutation, RecipientAddress.Kind.MAIL, lower);
    }

    /** Whether it is to be served: not erased, and in post unless it never had one. */
    public boolean isActiveOn(LocalDate day) {
        return !isErased() && (appointments.isEmpty() || appointmentOn(day).isPresent());
    }

    /** Whether every post they had ended before that day: 已离任. */
    public boolean hasLeftOn(LocalDate day) {
        return !appointments.isEmpty() && appointments.stream()
                .allMatch(held -> held.validUntil() != null && held.validUntil().isBefore(day));
    }

    /** The one that holds on a day. */
    public Optional<Appointment> appointmentOn(LocalDate day) {
        return appointments.stream().filter(appointment -> appointment.holdsOn(day))
                .reduce((earlier, later) -> later);
    }

    /** How they are addressed on a day: by their post, else by name. */
    public String salutationOn(LocalDate day) {
        return appointmentOn(day).map(Appointment::salutation).orElse(name);
    }

    /** The same, with the number of whoever was erased. */
    public CalledAs calledOn(LocalDate day) {
        return CalledAs.of(salutationOn(day), this);
    }

    /** The preferred one of its kind; empty for none. */
    public String address(RecipientAddress.Kind kind) {
        return addresses.stream().filter(address -> address.kind() == kind).map(RecipientAddress::value).findFirst()
                .orElse("");
    }

    public int version() {
        return version;
    }

    /** Name, group, ways and copies as they are. */
    public Details details() {
        return new Details(kind, name, distributionGroup, channels(), copies, remark);
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

    /** Null until then. */
    public Instant erasedAt() {
        return erasedAt;
    }

    public List<Appointment> appointments() {
        return List.copyOf(appointments);
    }

    public List<RecipientAddress> addresses() {
        return List.copyOf(addresses);
    }

    private Set<String> knownBy() {
        Stream<String> reached = addresses.stream().filter(place -> place.kind() == RecipientAddress.Kind.MAIL)
                .map(RecipientAddress::value);
        Stream<String> called = Stream.concat(Stream.of(name), appointments.stream().map(Appointment::salutation));
        return Stream.concat(called, reached).collect(Collectors.toUnmodifiableSet());
    }

    private void take(Details details) {
        kind = details.kind();
        name = details.name();
        distributionGroup = details.group();
        channels = List.copyOf(details.channels());
        copies = details.copies();
        remark = details.remark();
    }

    private void requireFree(LocalDate from, LocalDate until, Appointment except) {
        appointments.stream().filter(held -> held != except && held.overlaps(from, until)).findFirst()
                .ifPresent(held -> {
                    throw new AppointmentsOverlap(held.salutation());
                });
    }

    private void changed(User by, Clock clock) {
        // Posts are rows of their own, which do not count as a change of this one; an optimistic lock would do nothing here, since
        // forChange holds a stronger one.
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        tell(DistributionEvent.Kind.RECIPIENT_CHANGED, by, clock);
    }

    private void tell(DistributionEvent.Kind act, User by, Clock clock) {
        DomainEvents.raise(new DistributionEvent(act, null, by, clock.instant(), "#" + id()));
    }
}
