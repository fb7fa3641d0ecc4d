package org.canyue.distribution.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.NotFoundException;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.Addition;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PrintedCopy;
import org.canyue.distribution.receipt.CopyNumbers;

/**
 * The numbered copies of an issue and who has them, in the order of the plan: all of them, or those of one part.
 *
 * @param part null for all, {@link #OF_THE_PLAN}, or the id of an addition
 */
public record IssuedCopies(Issue issue, Long part, List<Lot> lots) {
    static final long OF_THE_PLAN = 0;

    /** One delivery with the copies that it has now. */
    public record Lot(Delivery delivery, List<PrintedCopy> copies) {
        public String numbers() {
            return CopyNumbers.write(copies);
        }

        boolean isOnPaper() {
            return delivery.channel().isPaper() && !copies.isEmpty();
        }

        /** Handed to somebody, who can sign for it. */
        boolean isHandedOver() {
            return isOnPaper() && delivery.channel().isOutgoing();
        }
    }

    /** @throws NotFoundException where there is no such issue, or its copies have no numbers yet */
    static IssuedCopies of(long issueId, Long part) {
        Issue issue = Issue.<Issue>findByIdOptional(issueId).orElseThrow(NotFoundException::new);
        return new IssuedCopies(issue, part, lots(issue, part));
    }

    /**
     * The same for the page about it all, which begins before the copies have their numbers.
     *
     * @throws NotFoundException where there is no such issue, or nothing of it was signed
     */
    static IssuedCopies orNone(long issueId) {
        Issue issue = Issue.<Issue>findByIdOptional(issueId).filter(found -> found.signed() != null)
                .orElseThrow(NotFoundException::new);
        boolean numbered = Plan.of(issue).filter(Plan::isFrozen).isPresent();
        return new IssuedCopies(issue, null, numbered ? lots(issue, null) : List.of());
    }

    private static List<Lot> lots(Issue issue, Long part) {
        Plan plan = Plan.of(issue).filter(Plan::isFrozen).orElseThrow(NotFoundException::new);
        List<Delivery> deliveries = Delivery.of(plan);
        Map<Long, List<PrintedCopy>> copies = PrintedCopy.of(issue).stream()
                .collect(Collectors.groupingBy(copy -> copy.delivery().id()));
        return deliveries.stream().filter(delivery -> part == null || part == part(delivery))
                .map(delivery -> new Lot(delivery, copies.getOrDefault(delivery.id(), List.of()))).toList();
    }

    private static long part(Delivery delivery) {
        return delivery.addition() == null ? OF_THE_PLAN : delivery.addition().id();
    }

    static List<Addition> additions(Issue issue) {
        return Addition.list("plan.issue = ?1 order by id", issue);
    }

    List<Lot> handedOver() {
        return lots.stream().filter(Lot::isHandedOver).toList();
    }

    /** What stays in the house, on paper. */
    List<Lot> kept() {
        return lots.stream().filter(lot -> lot.isOnPaper() && !lot.isHandedOver()).toList();
    }

    /** By number. */
    List<PrintedCopy> copies() {
        return lots.stream().flatMap(lot -> lot.copies().stream())
                .sorted(Comparator.comparingInt(PrintedCopy::number)).toList();
    }
}
