package org.canyue.distribution.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.canyue.distribution.Appointment;
import org.canyue.distribution.LinePages;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;
import org.canyue.platform.FormErrors;

/**
 * The lines of a draft with what there is to know of each recipient.
 *
 * @param lines     those of the page
 * @param packed    those of all pages
 * @param elsewhere the copies of other pages
 * @param missing   forms of address of the issue that fit nobody
 */
public record PlanLines(List<Line> lines, LinePages pages, String packed, long elsewhere, String archive, String spare,
        long copies, FormErrors errors, String query,
        List<Candidate> found, long everyFound, List<Choice> lists, List<String> missing, boolean previous) {

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

    static PlanLines of(PlanDraft draft, int wanted, Sources sources, FormErrors errors, String query) {
        LinePages pages = LinePages.of(draft.entries(), firstWrong(draft, errors).orElse(wanted));
        List<PlanDraft.Entry> shown = LinePages.slice(draft.entries(), pages.page());
        long here = shown.stream().filter(PlanDraft.Entry::in).mapToLong(entry -> entry.share().copies()).sum();
        return new PlanLines(lines(shown, sources.day()), pages, PackedLines.of(draft.entries()),
                draft.outgoing() - here, draft.archive(), draft.spare(), draft.copies(), errors, query,
                sources.found(query).stream().map(recipient -> candidate(recipient, sources.day())).toList(),
                sources.countFound(query),
                sources.lists().stream().map(list -> new Choice(list.id(), list.name(), list.members().size()))
                        .toList(),
                sources.missing(), sources.previous().isPresent());
    }

    private static OptionalInt first(PlanDraft draft, Set<String> wrong) {
        return IntStream.range(0, draft.entries().size())
                .filter(i -> wrong.contains(Long.toString(draft.entries().get(i).recipient()))).findFirst();
    }

    /** The page to be mended. */
    private static Optional<Integer> firstWrong(PlanDraft draft, FormErrors errors) {
        Set<String> wrong = errors.all().stream().map(mistake -> mistake.field())
                .filter(field -> field.matches("(order|print|pickUp)-\\d+"))
                .map(field -> field.substring(field.indexOf('-') + 1)).collect(Collectors.toSet());
        OptionalInt line = first(draft, wrong);
        return line.isPresent() ? Optional.of(line.getAsInt() / LinePages.ROWS) : Optional.empty();
    }

    private static List<Line> lines(List<PlanDraft.Entry> shown, LocalDate day) {
        Map<Long, Recipient> known = PlanDraft.known(shown);
        return shown.stream().filter(entry -> known.containsKey(entry.recipient()))
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
