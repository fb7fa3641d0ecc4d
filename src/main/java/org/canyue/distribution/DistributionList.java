package org.canyue.distribution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

/** 发行名单: recipients of a bulletin in order, each with a number of copies. */
@Entity
public class DistributionList extends StoredEntity {
    public static final int MOST_MEMBERS = 2000;

    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Bulletin bulletin;
    private String name;
    @ElementCollection
    @CollectionTable(name = "distribution_list_member", joinColumns = @JoinColumn(name = "distribution_list_id"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    @Embeddable
    public record Member(@ManyToOne(fetch = FetchType.LAZY, optional = false) Recipient recipient, int copies) {
    }

    protected DistributionList() {
    }

    public DistributionList(Bulletin bulletin, String name) {
        this.bulletin = bulletin;
        this.name = name;
    }

    public static Optional<DistributionList> named(Bulletin bulletin, String name) {
        return find("bulletin = ?1 and name = ?2", bulletin, name).firstResultOptional();
    }

    /** All lists that have the recipient. */
    public static List<DistributionList> with(Recipient recipient) {
        return list(
                "select list from DistributionList list join list.members member where member.recipient = ?1 order by list.id",
                recipient);
    }

    /**
     * Held until the transaction ends.
     *
     * @throws StaleDistributionList where it is no longer what the form was opened on
     */
    public static Optional<DistributionList> forChange(long id, int openedOn) {
        Optional<DistributionList> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.filter(list -> list.version != openedOn).ifPresent(list -> {
            throw new StaleDistributionList();
        });
        return found;
    }

    /**
     * @throws TooManyMembers beyond {@link #MOST_MEMBERS}
     * @throws RecipientLeft  where somebody joins who holds no post any more; who left as a member stays until taken out
     */
    public void change(String newName, List<Member> inOrder, User by, Clock clock) {
        if (inOrder.size() > MOST_MEMBERS) {
            throw new TooManyMembers(MOST_MEMBERS);
        }
        requireServed(inOrder, bulletin.dayOf(clock.instant()));
        name = newName;
        enter(inOrder);
        persist();
        tell(Kind.DISTRIBUTION_LIST_CHANGED, by, clock);
    }

    private void requireServed(List<Member> inOrder, LocalDate day) {
        Set<Recipient> before = members.stream().map(Member::recipient).collect(Collectors.toSet());
        inOrder.stream().map(Member::recipient).filter(recipient -> !before.contains(recipient))
                .filter(recipient -> recipient.hasLeftOn(day)).findFirst().ifPresent(left -> {
                    throw new RecipientLeft(left.name());
                });
    }

    public void remove(User by, Clock clock) {
        delete();
        tell(Kind.DISTRIBUTION_LIST_REMOVED, by, clock);
    }

    private void tell(Kind kind, User by, Clock clock) {
        DomainEvents.raise(
                new DistributionEvent(kind, null, by, clock.instant(), bulletin.masthead().name() + " #" + id()));
    }

    void leaveOut(Recipient recipient) {
        enter(members.stream().filter(member -> !member.recipient().equals(recipient)).toList());
    }

    public static List<DistributionList> of(Bulletin bulletin) {
        return list("bulletin = ?1 order by name", bulletin);
    }

    public void enter(List<Member> inOrder) {
        // A copy, since it may be drawn from the members themselves.
        List<Member> entered = List.copyOf(inOrder);
        members.clear();
        members.addAll(entered);
    }

    public int version() {
        return version;
    }

    public Bulletin bulletin() {
        return bulletin;
    }

    public String name() {
        return name;
    }

    public List<Member> members() {
        return List.copyOf(members);
    }
}
