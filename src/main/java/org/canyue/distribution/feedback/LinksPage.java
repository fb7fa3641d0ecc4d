package org.canyue.distribution.feedback;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.canyue.distribution.LinePages;
import org.canyue.distribution.Plan;
import org.canyue.distribution.feedback.FeedbackLink.Opening;
import org.canyue.platform.Refusal;
import org.canyue.platform.SiteAddress;

/**
 * The links of an issue's recipients, for those who hand them out; by pages.
 *
 * @param all how many there are, whatever is looked for
 * @param q   what is looked for; empty for all
 */
public record LinksPage(long issue, String title, int all, String q, LinePages pages, List<Line> lines,
        Refusal refusal) {
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

    static LinksPage of(Issue issue, String q, int page, FeedbackLink links, SiteAddress site, Clock clock) {
        List<Delivery> all = Plan.of(issue).map(Delivery::withRecipients).orElse(List.of()).stream()
                .filter(FeedbackLink::isAnswerable).toList();
        List<Delivery> found = q.isEmpty() ? all : FoundDeliveries.among(all, q);
        LinePages pages = LinePages.of(found, page);
        List<Delivery> shown = LinePages.slice(found, pages.page());
        return new LinksPage(issue.id(), issue.current().content().title(), all.size(), q, pages,
                shown.isEmpty() ? List.of() : lines(shown, links, site, clock), null);
    }

    private static List<Line> lines(List<Delivery> shown, FeedbackLink links, SiteAddress site, Clock clock) {
        Issue issue = shown.get(0).plan().issue();
        Map<Delivery, LinkRenewal> renewals = new HashMap<>();
        LinkRenewal.of(shown).forEach(each -> renewals.put(each.delivery(), each));
        Set<String> used = Feedback.of(issue).stream().filter(each -> each.linkRound() != null)
                .map(each -> each.delivery().id() + " " + each.linkRound()).collect(Collectors.toSet());
        return shown.stream().map(each -> {
            Opening link = Opening.of(each, Optional.ofNullable(renewals.get(each)));
            State state = !link.isOpen(clock.instant())
                    ? State.EXPIRED
                    : used.contains(each.id() + " " + link.round()) ? State.USED : State.OPEN;
            return new Line(each.id(), each.name(), each.organisation(), each.channel(), state,
                    issue.bulletin().dayOf(link.expiresAt().minusSeconds(1)),
                    state == State.OPEN ? site.of(links.path(link)) : "");
        }).toList();
    }

    /** Whether there is anything to look for them with. */
    public boolean isLong() {
        return all > LinePages.ROWS;
    }

    public String path() {
        return "/desk/issues/" + issue + "/feedback-links";
    }

    /** For the addresses of other pages. */
    public String query() {
        return "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    /** Of this page. */
    String href() {
        return path() + "?" + query() + "&page=" + pages.page();
    }

    LinksPage with(Refusal reason) {
        return new LinksPage(issue, title, all, q, pages, lines, reason);
    }
}
