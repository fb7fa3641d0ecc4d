package org.canyue.distribution.receipt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.distribution.Delivery;
import org.canyue.distribution.DeliveryState;
import org.canyue.distribution.DeliveryState.Kind;
import org.canyue.distribution.DeliveryStates;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PrintedCopy;

/** Where what was brought on paper is: on its way, received, asked back, returned; and which letters were confirmed. */
@ApplicationScoped
public class ReceiptStates implements DeliveryStates {
    @Inject
    Reminders reminders;
    @Inject
    Clock clock;

    @Override
    public Map<Long, DeliveryState> of(List<Delivery> deliveries) {
        Plan plan = deliveries.get(0).plan();
        if (!plan.isFrozen()) {
            return Map.of();
        }
        var known = new Known(Copies.of(deliveries), Receipt.standingOf(deliveries),
                RecalledCopy.ofIssue(plan.issue()), CopyEnd.ofIssue(plan.issue()));
        var states = new HashMap<Long, DeliveryState>();
        deliveries.forEach(delivery -> {
            DeliveryState state = state(delivery, known);
            if (state != null) {
                states.put(delivery.id(), state);
            }
        });
        return states;
    }

    private record Known(Map<Long, List<PrintedCopy>> copies, Map<Long, Receipt> receipts, Map<Long, Recall> recalls,
            Map<Long, CopyEnd> ends) {
        List<PrintedCopy> copiesOf(Delivery delivery) {
            return copies.getOrDefault(delivery.id(), List.of());
        }
    }

    /** Null for a letter that nobody confirmed: of it the outbox knows. */
    private DeliveryState state(Delivery delivery, Known known) {
        Receipt receipt = known.receipts().get(delivery.id());
        DeliveryState returned = delivery.channel().isOutgoing() ? returned(delivery, known) : null;
        if (returned != null) {
            return returned;
        } else if (receipt != null) {
            return new DeliveryState(Kind.RECEIVED, receipt.receivedAt(), "");
        }
        return switch (delivery.channel()) {
            case MAIL -> null;
            case ARCHIVE -> new DeliveryState(Kind.STORED, null, "");
            case SPARE -> new DeliveryState(Kind.SPARE, null, "");
            default -> onTheWay(delivery);
        };
    }

    private DeliveryState onTheWay(Delivery delivery) {
        long late = reminders.late(delivery, reminders.dueOn(delivery, Reminders.wentOut(delivery)));
        return new DeliveryState(late > 0 ? Kind.OVERDUE : Kind.ON_THE_WAY, null, "");
    }

    /** Null where none of its copies was asked back or has ended. A delivery is returned once all its copies ended. */
    private DeliveryState returned(Delivery delivery, Known known) {
        List<PrintedCopy> copies = known.copiesOf(delivery);
        List<PrintedCopy> out = copies.stream().filter(copy -> !known.ends().containsKey(copy.id())).toList();
        if (out.isEmpty() && !copies.isEmpty()) {
            LocalDate last = copies.stream().map(copy -> known.ends().get(copy.id()).onDay())
                    .max(Comparator.naturalOrder()).orElseThrow();
            return new DeliveryState(Kind.RETURNED, null, last.toString());
        }
        LocalDate today = delivery.plan().issue().bulletin().dayOf(clock.instant());
        return out.stream().map(copy -> known.recalls().get(copy.id())).filter(Objects::nonNull).map(Recall::dueOn)
                .min(Comparator.naturalOrder())
                .map(due -> new DeliveryState(due.isBefore(today) ? Kind.OVERDUE : Kind.TO_RETURN, null,
                        due.toString()))
                .orElse(null);
    }
}
