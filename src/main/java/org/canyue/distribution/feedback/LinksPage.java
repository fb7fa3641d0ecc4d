package org.canyue.distribution.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Plan;
import org.canyue.distribution.feedback.FeedbackLink.Opening;
import org.canyue.platform.Refusal;
import org.canyue.platform.SiteAddress;

/** The links of an issue's recipients, for those who hand them out. */
public record LinksPage(long issue, String title, List<Line> lines, Refusal refusal) {
    public enum State {
        /** 可用 */
        OPEN,
        /** 已用 */
        USED,
        /** 过期 */
        EXPIRED
    }

    /** @param address whole; empty for one that opens no more */
    public record Line(long delivery, String name, String organisation, Channel channel, State state, LocalDate until,
            String address) {
    }

    static LinksPage of(Issue issue, FeedbackLink links, SiteAddress site, Clock clock) {
        List<Line> lines = Plan.of(issue).map(plan -> lines(plan, links, site, clock)).orElse(List.of());
        return new LinksPage(issue.id(), issue.current().content().title(), lines, null);
    }

    private static List<Line> lines(Plan plan, FeedbackLink links, SiteAddress site, Clock clock) {
        Map<Delivery, LinkRenewal> renewals = new HashMap<>();
        LinkRenewal.of(plan).forEach(each -> renewals.put(each.delivery(), each));
        Set<String> used = Feedback.of(plan.issue()).stream().filter(each -> each.linkRound() != null)
                .map(each -> each.delivery().id() + " " + each.linkRound()).collect(Collectors.toSet());
        return Delivery.of(plan).stream().filter(FeedbackLink::isAnswerable).map(each -> {
            Opening link = Opening.of(each, Optional.ofNullable(renewals.get(each)));
            State state = !link.isOpen(clock.instant())
                    ? State.EXPIRED
                    : used.contains(each.id() + " " + link.round()) ? State.USED : State.OPEN;
            return new Line(each.id(), each.name(), each.organisation(), each.channel(), state,
                    plan.issue().bulletin().dayOf(link.expiresAt().minusSeconds(1)),
                    state == State.OPEN ? site.of(links.path(link)) : "");
        }).toList();
    }

    LinksPage with(Refusal reason) {
        return new LinksPage(issue, title, lines, reason);
    }
}
