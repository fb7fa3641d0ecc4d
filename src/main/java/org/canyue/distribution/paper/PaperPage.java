package org.canyue.distribution.paper;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.canyue.account.User;
import org.canyue.bulletin.CopyMarks;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Addition;
import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Channel;
import org.canyue.distribution.LinePages;
import org.canyue.distribution.PrintedCopy;
import org.canyue.exchange.print.LabelSheet;
import org.canyue.platform.FormErrors;

/**
 * What can be printed for an issue, and how, and how far the issue has come.
 *
 * @param pages   of the lots
 * @param missing what no font holds of names and addresses; empty for nothing
 */
public record PaperPage(long id, String bulletin, String number, String title, String slug, int year, PaperSteps steps,
        int copies, int labels, CopyMarks marks, List<Part> parts, LinePages pages, List<Lot> lots, String missing,
        PaperForm form,
        FormErrors errors) {

    public record Part(long id, Addition.Kind kind, String reason) {
        public boolean isChosen(String typed) {
            return typed.equals(Long.toString(id));
        }
    }

    public record Lot(String organisation, CalledAs name, Channel channel, int copies,
            String numbers, List<String> digits) {
        private static final int SHOWN = 10;

        static Lot of(IssuedCopies.Lot lot) {
            var delivery = lot.delivery();
            return new Lot(delivery.organisation(), delivery.called(), delivery.channel(), lot.copies().size(),
                    lot.numbers(), lot.copies().stream().map(PrintedCopy::digits).toList());
        }

        public List<String> firstDigits() {
            return digits.subList(0, Math.min(SHOWN, digits.size()));
        }

        public boolean hasMore() {
            return digits.size() > SHOWN;
        }
    }

    static PaperPage of(long id, User viewer, PaperForm form, FormErrors errors) {
        return of(id, viewer, form, errors, 0, words -> "");
    }

    /**
     * @param wanted  page of the lots
     * @param missing names what no font holds of some words
     */
    static PaperPage of(long id, User viewer, PaperForm form, FormErrors errors, int wanted,
            UnaryOperator<String> missing) {
        IssuedCopies copies = IssuedCopies.orNone(id);
        Issue issue = copies.issue();
        PaperHead head = PaperHead.of(issue);
        List<Part> parts = IssuedCopies.additions(issue).stream()
                .map(addition -> new Part(addition.id(), addition.kind(), addition.reason())).toList();
        List<IssuedCopies.Lot> lots = copies.lots().stream().filter(IssuedCopies.Lot::isOnPaper).toList();
        LinePages pages = LinePages.of(lots, wanted);
        return new PaperPage(id, head.bulletin(), head.number(), head.title(), issue.bulletin().slug(),
                issue.number().orElseThrow().year(), PaperSteps.of(copies, viewer), copies.copies().size(),
                copies.handedOver().size(),
                issue.bulletin().copyMarks(), parts,
                pages, LinePages.slice(lots, pages.page()).stream().map(Lot::of).toList(),
                missing.apply(copies.handedOver().stream().map(IssuedCopies.Lot::delivery)
                        .map(to -> to.name() + to.organisation() + to.address()).collect(Collectors.joining())),
                form, errors);
    }

    /** Of the distribution of the issue. */
    public String href() {
        return "/desk/issues/" + id + "/distribution";
    }

    public String paperHref() {
        return href() + "/paper";
    }

    public List<LabelSheet> sheets() {
        return List.of(LabelSheet.values());
    }

    /** The files that the whole run takes. */
    public List<Span> spans() {
        return IntStream.iterate(1, from -> from <= copies, from -> from + PaperForm.MOST_COPIES)
                .mapToObj(from -> new Span(from, Math.min(copies, from + PaperForm.MOST_COPIES - 1))).toList();
    }

    public record Span(int from, int to) {
    }
}
