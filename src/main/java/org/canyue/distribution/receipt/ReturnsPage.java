package org.canyue.distribution.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;
import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * What is outstanding over all issues, and whom to remind of it.
 *
 * @param bulletin the id of the one that the list is narrowed to; 0 for all
 * @param issue    the one that the list is narrowed to; null for all
 * @param writes   whether the reader sends reminders, and so sees how somebody is reached
 * @param ticked   keys of {@link Reminder}
 * @param refusal  why nobody was reminded; null for none
 */
public record ReturnsPage(long bulletin, IssueHead issue, int days, boolean writes, List<Choice> bulletins,
        List<Row> receipts, List<Row> returns, Set<String> ticked, FormErrors errors, Refusal refusal) {
    public record Choice(long id, String name) {
    }

    /** What the reader may do, and did before they were sent back. */
    public record Reader(boolean writes, Set<String> ticked, FormErrors errors, Refusal refusal) {
        public static Reader opening(boolean writes) {
            return new Reader(writes, Set.of(), FormErrors.none(), null);
        }
    }

    /**
     * @param reminded null where no letter reminded of it
     * @param last     of that letter
     * @param today    whether that was today, so that the same is not asked again
     */
    public record Row(String key, long issue, String bulletin, Series series, IssueNumber number, boolean withdrawn,
            CalledAs name, String organisation, Channel channel, String numbers, LocalDate dueOn, long days,
            ZonedDateTime reminded, LastReminder last, boolean today, boolean hasMail, String phone) {
        static Row of(Reminder reminder, LastReminder last, Contact contact, Instant now) {
            Delivery delivery = reminder.delivery();
            Issue issue = delivery.plan().issue();
            Bulletin bulletin = issue.bulletin();
            return new Row(reminder.key(), issue.id(), bulletin.masthead().name(), issue.series(),
                    issue.number().orElse(null), issue.status() == Status.WITHDRAWN, delivery.called(),
                    delivery.organisation(), delivery.channel(), CopyNumbers.write(reminder.copies()),
                    reminder.dueOn(), reminder.days(), last == null ? null : last.at().atZone(bulletin.zone()), last,
                    last != null && last.isOfToday(delivery, now), contact.hasMail(), contact.phone());
        }

        public boolean isOverdue() {
            return days > 0;
        }

        public long daysLeft() {
            return -days;
        }

        public boolean mayBeReminded() {
            return hasMail && !today;
        }
    }

    /** @param now the time of the request */
    public static ReturnsPage of(Reminders.Scope scope, Reminders reminders, Reader reader, Instant now) {
        List<Reminder> receipts = reminders.receipts(scope);
        List<Reminder> returns = reminders.returns(scope);
        List<Reminder> both = Stream.concat(receipts.stream(), returns.stream()).toList();
        Map<String, LastReminder> last = LastReminder.of(both);
        Map<Long, Contact> contacts = reader.writes() ? Contact.of(both) : Map.of();
        List<Choice> bulletins = Bulletin.inOrder().stream()
                .map(bulletin -> new Choice(bulletin.id(), bulletin.masthead().name())).toList();
        return new ReturnsPage(scope.bulletin() == null ? 0 : scope.bulletin().id(),
                scope.issue() == null ? null : IssueHead.of(scope.issue()), reminders.days(), reader.writes(),
                bulletins,
                rows(receipts, last, contacts, now), rows(returns, last, contacts, now), reader.ticked(),
                reader.errors(), reader.refusal());
    }

    private static List<Row> rows(List<Reminder> reminders, Map<String, LastReminder> last,
            Map<Long, Contact> contacts, Instant now) {
        return reminders.stream().map(reminder -> Row.of(reminder, last.get(reminder.key()),
                contacts.getOrDefault(reminder.delivery().recipient().id(), Contact.NONE), now)).toList();
    }

    /** How many of those listed can be reminded by mail now. */
    public long toRemind() {
        return Stream.concat(receipts.stream(), returns.stream()).filter(Row::mayBeReminded).map(Row::key).distinct()
                .count();
    }

    public boolean ticks(String key) {
        return ticked.contains(key);
    }
}
