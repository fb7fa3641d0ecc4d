package org.canyue.distribution.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.canyue.distribution.Appointment;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;
import org.canyue.platform.FormErrors;

/**
 * The lines of a draft with what there is to know of each recipient.
 *
 * @param missing forms of address of the issue that fit nobody
 */
public record PlanLines(List<Line> lines, String archive, String spare, long copies, FormErrors errors, String query,
        List<Candidate> found, List<Choice> lists, List<String> missing, boolean previous) {

    /** @param unreachable the ways for which no address is known; @param left whether no post holds on the day any more */
    public record Line(long id, String name, String organisation, PlanDraft.Entry entry,
            List<RecipientAddress.Kind> unreachable,
            boolean left) {
        /** Its id on the page; its name is the same on every line. */
        public String field(String name) {
            return name + "-" + id;
        }
    }

    public record Candidate(long id, String name, String salutation, String organisation) {
    }

    public record Choice(long id, String name, int members) {
    }

    /** For a message that takes a sign in its place too. */
    public String copiesText() {
        return Long.toString(copies);
    }

    static PlanLines of(PlanDraft draft, Sources sources, FormErrors errors, String query) {
        return new PlanLines(lines(draft, sources.day()), draft.archive(), draft.spare(), draft.copies(), errors, query,
                sources.found(query).stream().map(recipient -> candidate(recipient, sources.day())).toList(),
                sources.lists().stream().map(list -> new Choice(list.id(), list.name(), list.members().size()))
                        .toList(),
                sources.missing(), sources.previous().isPresent());
    }

    private static List<Line> lines(PlanDraft draft, LocalDate day) {
        List<Long> ids = draft.entries().stream().map(PlanDraft.Entry::recipient).toList();
        Map<Long, Recipient> known = Recipient.<Recipient>list("id in ?1 and erasedAt is null", ids).stream()
                .collect(Collectors.toMap(Recipient::id, Function.identity()));
        return draft.entries().stream().filter(entry -> known.containsKey(entry.recipient()))
                .map(entry -> line(known.get(entry.recipient()), entry, day)).toList();
    }

    private static Line line(Recipient recipient, PlanDraft.Entry entry, LocalDate day) {
        boolean left = !recipient.appointments().isEmpty() && recipient.appointmentOn(day).isEmpty();
        return new Line(recipient.id(), recipient.salutationOn(day), organisation(recipient, day), entry,
                unreachable(recipient, entry.share()), left);
    }

    private static Candidate candidate(Recipient recipient, LocalDate day) {
        return new Candidate(recipient.id(), recipient.name(), recipient.salutationOn(day),
                organisation(recipient, day));
    }

    private static String organisation(Recipient recipient, LocalDate day) {
        Optional<Appointment> held = recipient.appointmentOn(day);
        return held.map(Appointment::organisation).map(organisation -> organisation.name()).orElse("");
    }

    private static List<RecipientAddress.Kind> unreachable(Recipient recipient, Share share) {
        return share.channels().stream().map(RecipientAddress.Kind::of)
                .filter(place -> recipient.address(place).isEmpty()).toList();
    }
}
