package org.canyue.bulletin;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.BulletinEvent.TopicRenamed;
import org.canyue.bulletin.BulletinEvent.TopicRestored;
import org.canyue.bulletin.BulletinEvent.TopicRetired;
import org.canyue.bulletin.BulletinEvent.TopicsAdded;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

/** 专题: a heading of a bulletin's own list, under which its issues are filed. It is renamed and retired, never deleted. */
@Entity
public class Topic extends StoredEntity {
    /** In code points. */
    public static final int LONGEST = 40;

    /** Only proposed in a draft; on the list; offered no longer, while what is filed under it stays there. */
    public enum Standing {
        PROPOSED, LISTED, RETIRED
    }

    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Bulletin bulletin;
    private String name;
    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.PROPOSED;
    @ElementCollection
    @CollectionTable(name = "topic_former_name", joinColumns = @JoinColumn(name = "topic_id"))
    @Column(name = "name")
    private Set<String> formerNames = new HashSet<>();

    protected Topic() {
    }

    private Topic(Bulletin bulletin, String name) {
        MarkedSecret.refuse(name);
        this.bulletin = bulletin;
        this.name = name;
    }

    public static List<Topic> of(Bulletin bulletin) {
        return list("bulletin = ?1 order by name", bulletin);
    }

    /** Those to choose from. */
    public static List<Topic> listed(Bulletin bulletin) {
        return list("bulletin = ?1 and standing = ?2 order by name", bulletin, Standing.LISTED);
    }

    public static Optional<Topic> named(Bulletin bulletin, String name) {
        return find("bulletin = ?1 and name = ?2", bulletin, name).firstResultOptional();
    }

    /** @throws UnknownTopic where one is not of that bulletin */
    public static List<Topic> chosen(Bulletin bulletin, Collection<Long> ids) {
        List<Topic> found = ids.isEmpty() ? List.of() : list("bulletin = ?1 and id in ?2", bulletin, ids);
        if (found.size() < Set.copyOf(ids).size()) {
            throw new UnknownTopic();
        }
        return found;
    }

    /** Waits until nobody else is changing it. */
    public static Optional<Topic> forChange(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By their names: those that the bulletin has, and new ones that nobody sees outside of the desk before a signature. */
    public static List<Topic> proposed(Bulletin bulletin, Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        holdList(bulletin);
        return names.stream().distinct().map(name -> named(bulletin, name).orElseGet(() -> {
            var topic = new Topic(bulletin, name);
            topic.persist();
            return topic;
        })).toList();
    }

    /** Puts the names on the list; what is there stays, and what was retired is offered again. */
    public static void add(Bulletin bulletin, Collection<String> names, User by, Clock clock) {
        List<Topic> added = proposed(bulletin, names).stream().filter(topic -> topic.standing != Standing.LISTED)
                .toList();
        added.forEach(topic -> topic.standing = Standing.LISTED);
        if (!added.isEmpty()) {
            DomainEvents.raise(
                    new TopicsAdded(bulletin, by, clock.instant(), Filing.names(added)));
        }
    }

    /**
     * Gives it another name, which its issues carry from then on, and retires it or takes it up again.
     *
     * @param openedOn the version that the form was opened on
     */
    public void change(String newName, boolean retired, int openedOn, User by, Clock clock) {
        holdList(bulletin);
        if (version != openedOn) {
            throw new StaleList();
        }
        rename(newName, by, clock);
        if (retired != isRetired()) {
            standing = retired ? Standing.RETIRED : Standing.LISTED;
            DomainEvents.raise(retired
                    ? new TopicRetired(bulletin, by, clock.instant(), name)
                    : new TopicRestored(bulletin, by, clock.instant(), name));
        }
    }

    private void rename(String newName, User by, Clock clock) {
        if (newName.equals(name)) {
            return;
        }
        MarkedSecret.refuse(newName);
        if (named(bulletin, newName).isPresent()) {
            throw new TopicTwice(newName);
        }
        if (standing != Standing.PROPOSED) {
            formerNames.add(name);
        }
        DomainEvents.raise(new TopicRenamed(bulletin, by, clock.instant(), name, newName));
        name = newName;
    }

    /** What a signature publishes is on the list from then on. */
    void enlist() {
        if (standing == Standing.PROPOSED) {
            standing = Standing.LISTED;
        }
    }

    /** Whoever adds or renames waits for the others, so that no name comes twice. */
    private static void holdList(Bulletin bulletin) {
        getEntityManager().createNativeQuery("select id from bulletin where id = :id for no key update")
                .setParameter("id", bulletin.id()).getSingleResult();
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

    public Standing standing() {
        return standing;
    }

    public boolean isRetired() {
        return standing == Standing.RETIRED;
    }
}
