package org.canyue.bulletin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.OfficeEvent.HouseNameRemoved;
import org.canyue.bulletin.OfficeEvent.HouseNamesChanged;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;
import org.canyue.text.proofreading.Person;

/** Somebody whom the office names often: the name as it is written, the post, the place in the order of mention. */
@Entity
public class HouseName extends StoredEntity {
    @Version
    private int version;
    private String name;
    private String post;
    private int position;

    protected HouseName() {
    }

    private HouseName(String name) {
        this.name = name;
    }

    /** Adds each person, or changes what is there of that name. */
    public static void put(List<Person> entries, User by, Clock clock) {
        for (Person person : entries) {
            HouseName entry = named(person.name()).orElseGet(() -> new HouseName(person.name()));
            entry.take(person);
            entry.persist();
        }
        String all = entries.stream().map(Person::name).collect(Collectors.joining("、"));
        DomainEvents.raise(new HouseNamesChanged(by, clock.instant(), all));
    }

    /** In the order of mention. */
    public static List<HouseName> inOrder() {
        return list("order by position, id");
    }

    public static Optional<HouseName> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** The place behind the last. */
    public static int nextPosition() {
        return inOrder().stream().mapToInt(entry -> entry.position).max().orElse(0) + 1;
    }

    static List<Person> people() {
        return inOrder().stream().map(HouseName::person).toList();
    }

    /** @param openedOn the version that the form was opened on */
    public void change(Person person, int openedOn, User by, Clock clock) {
        requireVersion(openedOn);
        take(person);
        DomainEvents.raise(new HouseNamesChanged(by, clock.instant(), name));
    }

    public void remove(int openedOn, User by, Clock clock) {
        requireVersion(openedOn);
        delete();
        DomainEvents.raise(new HouseNameRemoved(by, clock.instant(), name));
    }

    public Person person() {
        return new Person(name, post, position);
    }

    public int version() {
        return version;
    }

    private void requireVersion(int openedOn) {
        if (version != openedOn) {
            throw new StaleList();
        }
    }

    private void take(Person person) {
        MarkedSecret.refuse(person.name() + "\n" + person.post());
        name = person.name();
        post = person.post();
        position = person.order();
    }
}
