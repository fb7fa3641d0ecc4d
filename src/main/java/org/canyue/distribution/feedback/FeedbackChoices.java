package org.canyue.distribution.feedback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Plan;

/** What a form about feedback lets choose from: kinds, and recipients of the issue, each once; none while its plan can change. */
record FeedbackChoices(List<FeedbackKind> kinds, List<Delivery> deliveries) {
    /** @param name as it is shown */
    public record Option(String id, String name) {
        static Option of(Delivery delivery) {
            return new Option(delivery.id().toString(), delivery.organisation().isEmpty()
                    ? delivery.name()
                    : delivery.name() + " · " + delivery.organisation());
        }
    }

    static FeedbackChoices of(Issue issue) {
        Set<Long> seen = new HashSet<>();
        List<Delivery> recipients = new ArrayList<>();
        Plan.of(issue).filter(Plan::isFrozen).map(Delivery::withRecipients).orElse(List.of()).stream()
                .filter(each -> !each.name().isEmpty())
                .filter(each -> seen.add(each.recipient().id())).forEach(recipients::add);
        return new FeedbackChoices(FeedbackKind.inUse(), recipients);
    }

    static FeedbackChoices ofKinds() {
        return new FeedbackChoices(FeedbackKind.inUse(), List.of());
    }

    Optional<FeedbackKind> kind(String id) {
        return kinds.stream().filter(each -> each.id().toString().equals(id)).findFirst();
    }

    Optional<Delivery> delivery(String id) {
        return deliveries.stream().filter(each -> each.id().toString().equals(id)).findFirst();
    }

    List<Option> kindOptions() {
        return kinds.stream().map(each -> new Option(each.id().toString(), each.name())).toList();
    }
}
