package org.canyue.distribution.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.LinePages;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PlannedDelivery;
import org.canyue.distribution.Recipient;
import org.canyue.platform.FormErrors;

/**
 * A plan as somebody is writing it; kept as text so that nothing is lost when it cannot be taken.
 *
 * @param version of the plan that it began with, 0 for none
 */
record PlanDraft(int version, List<Entry> entries, String archive, String spare) {
    private static final int MOST = 9999;
    private static final int MOST_IN_THE_HOUSE = 999_999;

    /** @param in whether the line counts; one that does not stays on the form */
    record Entry(long recipient, boolean in, String order, String print, String pickUp, boolean mail) {
        Share share() {
            return new Share(number(print), number(pickUp), mail);
        }

        Entry ticked() {
            return new Entry(recipient, true, order, print, pickUp, mail);
        }
    }

    static PlanDraft empty(int version) {
        return new PlanDraft(version, List.of(), "", "");
    }

    static PlanDraft of(Plan plan) {
        return new PlanDraft(plan.version(), List.of(), house(plan, Channel.ARCHIVE), house(plan, Channel.SPARE))
                .with(Share.of(plan));
    }

    private static String house(Plan plan, Channel channel) {
        int copies = Delivery.of(plan).stream()
                .filter(line -> line.addition() == null && line.channel() == channel).mapToInt(Delivery::copies).sum();
        return copies == 0 ? "" : Integer.toString(copies);
    }

    /** With further lines behind; who is there already keeps what was typed. */
    PlanDraft with(Map<Recipient, Share> more) {
        var byRecipient = new LinkedHashMap<Long, Entry>();
        entries.forEach(entry -> byRecipient.put(entry.recipient(), entry));
        int last = entries.stream().mapToInt(entry -> number(entry.order())).max().orElse(0);
        for (var line : more.entrySet()) {
            Share share = line.getValue();
            Entry there = byRecipient.get(line.getKey().id());
            byRecipient.put(line.getKey().id(), there != null
                    ? there.ticked()
                    : new Entry(line.getKey().id(), true, Integer.toString(++last), text(share.print()),
                            text(share.pickUp()), share.mail()));
        }
        return new PlanDraft(version, List.copyOf(byRecipient.values()), archive, spare);
    }

    /** The page with the first line that the form did not have; where there is none, the one asked for. */
    int pageOfWhatIsNew(PlanForm before) {
        int had = before.cleaned().entries().size();
        return entries.size() > had ? had / LinePages.ROWS : before.page();
    }

    PlanDraft openedOn(int other) {
        return new PlanDraft(other, entries, archive, spare);
    }

    /** Where the copies are printed already, what nobody gets is spare. */
    PlanDraft filledUpTo(int printed) {
        long given = copies() - number(spare);
        return new PlanDraft(version, entries, archive, given < printed ? Long.toString(printed - given) : "");
    }

    /** Names the mistakes of the first page of lines that has any. */
    FormErrors check() {
        var errors = FormErrors.none();
        for (int page = 0; page < LinePages.count(entries) && errors.isEmpty(); page++) {
            LinePages.slice(entries, page).stream().filter(Entry::in).forEach(entry -> check(errors, entry));
        }
        checkNumber(errors, "archive", archive, MOST_IN_THE_HOUSE);
        checkNumber(errors, "spare", spare, MOST_IN_THE_HOUSE);
        return errors;
    }

    private static void check(FormErrors errors, Entry entry) {
        checkNumber(errors, "order-" + entry.recipient(), entry.order(), MOST);
        checkNumber(errors, "print-" + entry.recipient(), entry.print(), MOST);
        checkNumber(errors, "pickUp-" + entry.recipient(), entry.pickUp(), MOST);
        if (errors.isEmpty() && entry.share().isNothing()) {
            errors.add("print-" + entry.recipient(), "nothingForThem");
        }
    }

    private static void checkNumber(FormErrors errors, String field, String typed, int most) {
        if (!typed.matches("\\d{0," + Integer.toString(most).length() + "}")) {
            errors.add(field, "notANumber", most);
        }
    }

    /** In the order wished for; lines without one behind the others. */
    List<Entry> counted() {
        return entries.stream().filter(Entry::in)
                .sorted(Comparator.comparingInt(entry -> number(entry.order()) == 0
                        ? Integer.MAX_VALUE
                        : number(entry.order())))
                .toList();
    }

    /** @throws org.canyue.platform.Refusal nothing; who is not there any more is left out */
    List<PlannedDelivery> wanted() {
        List<PlannedDelivery> wanted = new ArrayList<>();
        shares().forEach((recipient, share) -> wanted.addAll(share.to(recipient)));
        if (number(archive) > 0) {
            wanted.add(new PlannedDelivery(null, Channel.ARCHIVE, number(archive)));
        }
        if (number(spare) > 0) {
            wanted.add(new PlannedDelivery(null, Channel.SPARE, number(spare)));
        }
        return wanted;
    }

    /** In the order wished for, of those who are known still. */
    Map<Recipient, Share> shares() {
        List<Entry> counted = counted();
        Map<Long, Recipient> known = known(counted);
        Map<Recipient, Share> shares = new LinkedHashMap<>();
        counted.stream().filter(entry -> known.containsKey(entry.recipient()))
                .forEach(entry -> shares.put(known.get(entry.recipient()), entry.share()));
        return shares;
    }

    /** Read at once, without those who were erased. */
    static Map<Long, Recipient> known(List<Entry> entries) {
        List<Long> ids = entries.stream().map(Entry::recipient).toList();
        return Recipient.<Recipient>list("id in ?1 and erasedAt is null", ids).stream()
                .collect(Collectors.toMap(Recipient::id, Function.identity()));
    }

    /** 共印份数, as far as figures were typed. */
    long copies() {
        return outgoing() + number(archive) + number(spare);
    }

    long outgoing() {
        return counted().stream().mapToLong(entry -> entry.share().copies()).sum();
    }

    /** The number in the imprint of an issue where nobody types it any more; 0 where the plan makes it. */
    static int printed(Issue issue) {
        return issue.signed() == null ? 0 : issue.signed().content().imprint().copies();
    }

    private static String text(int copies) {
        return copies == 0 ? "" : Integer.toString(copies);
    }

    /** 0 where nothing, or no number, was typed. */
    static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
