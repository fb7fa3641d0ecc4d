package org.canyue.distribution.plan;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.canyue.account.User;
import org.canyue.bulletin.Act;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Addition;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.DeliveryAnswers;
import org.canyue.distribution.DeliveryState;
import org.canyue.distribution.DeliveryStates;
import org.canyue.distribution.DistributionFigure;
import org.canyue.distribution.DistributionFigures;
import org.canyue.distribution.LinePages;
import org.canyue.distribution.Plan;
import org.canyue.distribution.plan.DistributionPage.Entry;
import org.canyue.distribution.plan.DistributionPage.Row;
import org.canyue.distribution.plan.DistributionPage.State;
import org.canyue.distribution.plan.DistributionPage.Totals;

/** Fills the page about the distribution of an issue, with what each part of distribution knows of it. */
@ApplicationScoped
class DistributionPages {
    @Inject
    Instance<DeliveryStates> states;
    @Inject
    Instance<DeliveryAnswers> answers;
    @Inject
    Instance<DistributionFigures> figures;
    @Inject
    Clock clock;

    DistributionPage of(Issue issue, User viewer) {
        return of(issue, viewer, 0);
    }

    DistributionPage of(Issue issue, User viewer, int wanted) {
        Plan plan = Plan.of(issue).orElse(null);
        ZoneId zone = issue.bulletin().zone();
        List<Delivery> deliveries = plan == null ? List.of() : Delivery.withRecipients(plan);
        LinePages shown = Known.pages(deliveries, wanted);
        var known = new Known(shown.page(), plan != null && plan.isFrozen(), CopyRanges.of(issue),
                states(Known.shown(deliveries, shown.page())), answers(issue, viewer), zone);
        Sources sources = Sources.of(issue, issue.bulletin().dayOf(clock.instant()));
        Differences sinceLast = plan == null
                ? null
                : sources.previous().map(last -> Differences.between(Share.of(last), Share.of(deliveries, null),
                        sources.day())).orElse(null);
        return new DistributionPage(Heading.of(issue), plan == null ? 0 : plan.version(),
                issue.current().content().imprint().copies(), totals(deliveries),
                known.frozen() ? plan.frozenAt().atZone(zone) : null, known.frozen() ? plan.frozenBy().name() : "",
                shown, known.rows(deliveries, null), additions(plan, deliveries, known), figures(issue), sinceLast,
                issue.signed() != null, issue.permits(Act.PLAN, viewer), null);
    }

    private static List<Entry> additions(Plan plan, List<Delivery> deliveries, Known known) {
        List<Addition> additions = plan == null ? List.of() : Addition.of(plan);
        return additions.stream()
                .map(addition -> new Entry(addition.kind(), addition.reason(), addition.addedBy().name(),
                        addition.addedAt().atZone(known.zone()),
                        deliveries.stream().filter(line -> addition.equals(line.addition()))
                                .mapToInt(Delivery::copies).sum(),
                        known.rows(deliveries, addition)))
                .toList();
    }

    private static Totals totals(List<Delivery> deliveries) {
        List<Delivery> planned = deliveries.stream().filter(line -> line.addition() == null).toList();
        int archive = copies(planned, Channel.ARCHIVE);
        int spare = copies(planned, Channel.SPARE);
        int all = planned.stream().mapToInt(Delivery::copies).sum();
        return new Totals(all, all - archive - spare, archive, spare,
                (int) planned.stream().filter(line -> line.channel() == Channel.MAIL).count());
    }

    private static int copies(List<Delivery> planned, Channel channel) {
        return planned.stream().filter(line -> line.channel() == channel).mapToInt(Delivery::copies).sum();
    }

    private Map<Long, List<DeliveryState>> states(List<Delivery> shown) {
        Map<Long, List<DeliveryState>> all = new HashMap<>();
        if (!shown.isEmpty()) {
            states.forEach(part -> part.of(shown).forEach(
                    (delivery, state) -> all.computeIfAbsent(delivery, none -> new ArrayList<>()).add(state)));
        }
        return all;
    }

    private Map<Long, List<String>> answers(Issue issue, User viewer) {
        Map<Long, List<String>> all = new HashMap<>();
        answers.forEach(part -> part.of(issue, viewer).forEach(
                (recipient, words) -> all.computeIfAbsent(recipient, none -> new ArrayList<>()).addAll(words)));
        return all;
    }

    private List<DistributionFigure> figures(Issue issue) {
        List<DistributionFigure> all = new ArrayList<>();
        figures.forEach(part -> all.addAll(part.of(issue)));
        all.sort(Comparator.comparing(DistributionFigure::kind));
        return all;
    }

    /** What is known of the deliveries of one issue. */
    private record Known(int page, boolean frozen, CopyRanges copies, Map<Long, List<DeliveryState>> states,
            Map<Long, List<String>> answers, ZoneId zone) {

        /** Of the plan or of the longest addition. */
        static LinePages pages(List<Delivery> deliveries, int wanted) {
            return parts(deliveries).stream().map(part -> together(deliveries, part))
                    .max(Comparator.comparing(List::size)).map(longest -> LinePages.of(longest, wanted))
                    .orElse(LinePages.of(List.of(), 0));
        }

        /** Those that the page has a row for. */
        static List<Delivery> shown(List<Delivery> deliveries, int page) {
            return parts(deliveries).stream()
                    .flatMap(part -> LinePages.slice(together(deliveries, part), page).stream()).flatMap(List::stream)
                    .toList();
        }

        /** The plan, which is null, and what was added to it. */
        private static Set<Addition> parts(List<Delivery> deliveries) {
            Set<Addition> parts = new HashSet<>();
            deliveries.forEach(line -> parts.add(line.addition()));
            return parts;
        }

        /** Those of the page. */
        List<Row> rows(List<Delivery> deliveries, Addition addition) {
            return LinePages.slice(together(deliveries, addition), page).stream().map(this::row).toList();
        }

        /** The deliveries to one recipient together, in the order of the first. */
        private static List<List<Delivery>> together(List<Delivery> deliveries, Addition addition) {
            Map<Object, List<Delivery>> together = new LinkedHashMap<>();
            for (Delivery line : deliveries) {
                boolean asked = addition == null ? line.addition() == null : addition.equals(line.addition());
                if (asked) {
                    together.computeIfAbsent(line.recipient() == null ? line.channel() : line.recipient(),
                            none -> new ArrayList<>()).add(line);
                }
            }
            return List.copyOf(together.values());
        }

        private Row row(List<Delivery> lines) {
            Delivery first = lines.get(0);
            boolean house = first.recipient() == null;
            String numbers = String.join("、", lines.stream().map(line -> copies.text(line.id()))
                    .filter(range -> !range.isEmpty()).toList());
            return new Row(first.called(), first.organisation(), house ? first.channel() : null,
                    house ? List.of() : lines.stream().map(Delivery::channel).toList(),
                    lines.stream().mapToInt(Delivery::copies).sum(), numbers,
                    lines.stream().flatMap(line -> states(line).stream()).toList(),
                    house ? List.of() : answers.getOrDefault(first.recipient().id(), List.of()));
        }

        private List<State> states(Delivery line) {
            List<DeliveryState> said = states.getOrDefault(line.id(), List.of());
            if (said.isEmpty() && frozen) {
                said = List.of(new DeliveryState(usual(line.channel()), null, ""));
            }
            return said.stream().map(state -> new State(state.kind(),
                    state.at() == null ? null : state.at().atZone(zone), state.remark())).toList();
        }

        private static DeliveryState.Kind usual(Channel channel) {
            return switch (channel) {
                case ARCHIVE -> DeliveryState.Kind.STORED;
                case SPARE -> DeliveryState.Kind.SPARE;
                default -> DeliveryState.Kind.WAITING;
            };
        }
    }
}
