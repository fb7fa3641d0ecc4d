package org.canyue.distribution.mail;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;
import org.canyue.distribution.receipt.Reminder;
import org.canyue.platform.DomainEvents;

/** 催办 by mail: one letter to each recipient for all that they owe of an issue. Who has no mailbox is left to a call by telephone. */
@ApplicationScoped
public class ReminderLetters {
    @Inject
    Clock clock;

    private record Addressee(Issue issue, Recipient recipient) {
        static Addressee of(Reminder reminder) {
            return new Addressee(reminder.delivery().plan().issue(), reminder.delivery().recipient());
        }

        String mailbox() {
            return recipient.address(RecipientAddress.Kind.MAIL);
        }
    }

    /** @throws RemindedToday where one of them was asked for the same today; then nobody is asked */
    int remind(List<Reminder> wanted, User by) {
        Map<String, Letter> today = today(wanted);
        wanted.stream().filter(reminder -> today.containsKey(reminder.key())).findFirst().ifPresent(reminder -> {
            throw new RemindedToday(reminder.delivery(), today.get(reminder.key()));
        });
        return queue(wanted, by);
    }

    /** Leaves out what was asked today. */
    int remindOthers(List<Reminder> outstanding, User by) {
        Map<String, Letter> today = today(outstanding);
        return queue(outstanding.stream().filter(reminder -> !today.containsKey(reminder.key())).toList(), by);
    }

    /** What was asked today; of two people at once the second sees what the first did. */
    private Map<String, Letter> today(Collection<Reminder> reminders) {
        if (!reminders.isEmpty()) {
            Delivery.find("id in ?1 order by id", reminders.stream().map(each -> each.delivery().id()).toList())
                    .withLock(LockModeType.PESSIMISTIC_WRITE).list();
        }
        return Reminded.today(reminders, clock.instant());
    }

    /** @return how many letters */
    private int queue(List<Reminder> reminders, User by) {
        Map<Addressee, List<Reminder>> letters = reminders.stream()
                .collect(Collectors.groupingBy(Addressee::of, LinkedHashMap::new, Collectors.toList()));
        letters.keySet().removeIf(addressee -> addressee.mailbox().isEmpty());
        letters.forEach((addressee, owed) -> {
            Letter letter = Letter.of(Letter.Kind.REMINDER, addressee.issue(), owed.get(0).delivery(),
                    addressee.mailbox(), by, clock);
            owed.forEach(reminder -> new Reminded(letter, reminder).persist());
        });
        letters.keySet().stream().collect(Collectors.groupingBy(Addressee::issue, LinkedHashMap::new,
                Collectors.counting()))
                .forEach((issue, count) -> DomainEvents.raise(new DistributionEvent(Kind.REMINDERS_QUEUED, issue, by,
                        clock.instant(), Long.toString(count))));
        return letters.size();
    }
}
