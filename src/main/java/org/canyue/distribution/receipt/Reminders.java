package org.canyue.distribution.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.PrintedCopy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is outstanding over all issues: receipts after {@code canyue.receipt-due-days}, and copies that were asked back. */
@ApplicationScoped
public class Reminders {
    /** A page of more helps nobody; the oldest come first. */
    private static final int MOST = 500;
    private static final String WITHOUT_RECEIPT = """
            from Delivery d join fetch d.plan p join fetch p.issue i join fetch d.recipient left join fetch d.addition a
            where p.frozenAt is not null and d.recipient is not null and i.status <> WITHDRAWN
              and (?1 is null or i.bulletin.id = ?1) and (?2 is null or i.id = ?2)
              and not exists (select 1 from Receipt r where r.delivery = d and r.struckAt is null)
            """;
    private static final String ON_PAPER = WITHOUT_RECEIPT
            + " and d.channel <> MAIL and coalesce(a.addedAt, p.frozenAt) < ?3 order by coalesce(a.addedAt, p.frozenAt), d.id";
    private static final String BY_IDS = WITHOUT_RECEIPT + " and d.id in ?3";
    private static final String SENT_LETTERS = """
            select l.delivery_id, min(l.sent_at) from letter l
            where l.kind = 'ISSUE' and l.state = 'SENT' and l.delivery_id is not null
              and not exists (select from receipt r where r.delivery_id = l.delivery_id and r.struck_at is null)
            group by l.delivery_id having min(l.sent_at) < ?1 order by 2 limit 500
            """;
    private static final String ASKED_BACK = """
            from RecalledCopy rc join fetch rc.recall r join fetch rc.copy c join fetch c.delivery d join fetch d.recipient
            join fetch c.issue i
            where (?1 is null or i.bulletin.id = ?1) and (?2 is null or i.id = ?2)
              and not exists (select 1 from CopyEnd e where e.copy = c)
              and not exists (select 1 from RecalledCopy later where later.copy = c and later.recall.id > r.id)
              and\s"""
            + Recall.STANDING + " order by r.dueOn, i.id, c.number";

    /** Which of all are asked for; null for every bulletin, or every issue. */
    public record Scope(Bulletin bulletin, Issue issue) {
        /** As an address has them; what names none narrows nothing. */
        public static Scope of(String bulletin, String issue) {
            return new Scope(id(bulletin) == null ? null : Bulletin.findById(id(bulletin)),
                    id(issue) == null ? null : Issue.findById(id(issue)));
        }

        private static Long id(String typed) {
            return typed != null && typed.matches("[1-9]\\d{0,17}") ? Long.valueOf(typed) : null;
        }

        Long bulletinId() {
            return bulletin == null ? null : bulletin.id();
        }

        Long issueId() {
            return issue == null ? null : issue.id();
        }
    }

    @Inject
    Clock clock;
    @Inject
    EntityManager database;
    @ConfigProperty(name = "canyue.receipt-due-days", defaultValue = "7")
    int days;

    public int days() {
        return days;
    }

    /** Deliveries without a receipt that are overdue, the oldest first; letters count from the day they were sent. */
    public List<Reminder> receipts(Scope scope) {
        Instant before = clock.instant().minus(Duration.ofDays(days));
        Map<Delivery, Instant> since = new LinkedHashMap<>();
        Delivery.<Delivery>find(ON_PAPER, scope.bulletinId(), scope.issueId(), before).range(0, MOST - 1).list()
                .forEach(delivery -> since.put(delivery, wentOut(delivery)));
        Map<Long, Instant> sent = sentBefore(before);
        if (!sent.isEmpty()) {
            Delivery.<Delivery>list(BY_IDS, scope.bulletinId(), scope.issueId(), sent.keySet())
                    .forEach(delivery -> since.put(delivery, sent.get(delivery.id())));
        }
        Map<Long, List<PrintedCopy>> copies = Copies.of(List.copyOf(since.keySet()));
        return since.entrySet().stream()
                .map(entry -> receipt(entry.getKey(), entry.getValue(),
                        copies.getOrDefault(entry.getKey().id(), List.of())))
                .filter(Reminder::isOverdue)
                .sorted(Comparator.comparingLong(Reminder::days).reversed()).limit(MOST).toList();
    }

    /** Copies that were asked back and are still out, by delivery, the most overdue first; those due later too. */
    public List<Reminder> returns(Scope scope) {
        record Group(Recall recall, Delivery delivery) {
        }
        Map<Group, List<PrintedCopy>> groups = new LinkedHashMap<>();
        RecalledCopy.<RecalledCopy>find(ASKED_BACK, scope.bulletinId(), scope.issueId()).range(0, 9999).list()
                .forEach(asked -> groups.computeIfAbsent(new Group(asked.recall(), asked.copy().delivery()),
                        missing -> new ArrayList<>()).add(asked.copy()));
        return groups.entrySet().stream().limit(MOST).map(entry -> {
            LocalDate due = entry.getKey().recall().dueOn();
            Delivery delivery = entry.getKey().delivery();
            return new Reminder(Reminder.Kind.RETURN, delivery, entry.getValue(), due, late(delivery, due));
        }).toList();
    }

    /** All that is late, and all that is asked back. */
    public List<Reminder> all(Scope scope) {
        List<Reminder> all = new ArrayList<>(receipts(scope));
        all.addAll(returns(scope));
        return all;
    }

    /** When a delivery on paper left the house, as far as the register knows. */
    static Instant wentOut(Delivery delivery) {
        return delivery.addition() == null ? delivery.plan().frozenAt() : delivery.addition().addedAt();
    }

    /** The last day on which the receipt of what went out then is in time. */
    LocalDate dueOn(Delivery delivery, Instant since) {
        return delivery.plan().issue().bulletin().dayOf(since).plusDays(days);
    }

    long late(Delivery delivery, LocalDate due) {
        return ChronoUnit.DAYS.between(due, delivery.plan().issue().bulletin().dayOf(clock.instant()));
    }

    private Reminder receipt(Delivery delivery, Instant since, List<PrintedCopy> copies) {
        LocalDate due = dueOn(delivery, since);
        return new Reminder(Reminder.Kind.RECEIPT, delivery, copies, due, late(delivery, due));
    }

    private Map<Long, Instant> sentBefore(Instant before) {
        Map<Long, Instant> sent = new LinkedHashMap<>();
        List<?> rows = database.createNativeQuery(SENT_LETTERS, Object[].class).setParameter(1, before).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> sent.put((Long) row[0], (Instant) row[1]));
        return sent;
    }
}
