package org.canyue.distribution;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

/** 单位: where recipients serve, one below another. */
@Entity
public class Organisation extends StoredEntity {
    public static final int LAST_POSITION = 99_999;

    @Version
    private int version;
    private String name;
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation parent;
    private int position;

    protected Organisation() {
    }

    public Organisation(String name, Organisation parent, int position) {
        this.name = name;
        this.parent = parent;
        this.position = position;
    }

    public static List<Organisation> inOrder() {
        return list("order by position, id");
    }

    /** @param parent null for the top */
    public static Optional<Organisation> named(String name, Organisation parent) {
        return parent == null
                ? find("name = ?1 and parent is null", name).firstResultOptional()
                : find("name = ?1 and parent = ?2", name, parent).firstResultOptional();
    }

    /** Behind its siblings. */
    public static Organisation add(String name, Organisation parent, User by, Clock clock) {
        int last = inOrder().stream().filter(other -> Objects.equals(other.parent(), parent))
                .mapToInt(Organisation::position).max()
                .orElse(0);
        var added = new Organisation(name, parent, Math.min(last + 1, LAST_POSITION));
        added.persist();
        added.tell(by, clock);
        return added;
    }

    /**
     * Held until the transaction ends, with all others, so that two moves at once make no circle.
     *
     * @throws StaleOrganisation where it is no longer what the form was opened on
     */
    public static Optional<Organisation> forChange(long id, int openedOn) {
        List<Organisation> all = Organisation.<Organisation>find("order by id")
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
        Optional<Organisation> found = all.stream().filter(one -> one.id() == id).findFirst();
        found.filter(one -> one.version() != openedOn).ifPresent(one -> {
            throw new StaleOrganisation();
        });
        return found;
    }

    /** @throws OrganisationCircle where the new parent is itself or stands below it */
    public void change(String newName, Organisation newParent, int newPosition, User by, Clock clock) {
        if (newParent != null && newParent.isWithin(this)) {
            throw new OrganisationCircle();
        }
        name = newName;
        parent = newParent;
        position = newPosition;
        tell(by, clock);
    }

    /** @throws OrganisationInUse where anything refers to it */
    public void remove(User by, Clock clock) {
        if (isUsed()) {
            throw new OrganisationInUse();
        }
        delete();
        tell(by, clock);
    }

    public boolean isUsed() {
        return count("parent", this) > 0 || Appointment.count("organisation", this) > 0;
    }

    /** Whether it is that one, or stands below it. */
    public boolean isWithin(Organisation other) {
        for (Organisation above = this; above != null; above = above.parent()) {
            if (above.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** 市委／办公室: from the top. */
    public String path() {
        Deque<String> names = new ArrayDeque<>();
        for (Organisation above = this; above != null; above = above.parent()) {
            names.push(above.name());
        }
        return String.join("／", names);
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** Null for one at the top. */
    public Organisation parent() {
        return parent;
    }

    public int position() {
        return position;
    }

    private void tell(User by, Clock clock) {
        DomainEvents.raise(new DistributionEvent(Kind.ORGANISATIONS_CHANGED, null, by, clock.instant(), name));
    }
}
