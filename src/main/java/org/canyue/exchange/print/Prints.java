package org.canyue.exchange.print;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.ReleasedIssue;
import org.canyue.bulletin.Revision;
import org.canyue.exchange.print.PrintFile.Kind;
import org.canyue.text.Pictures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Gives out print forms: kept ones of what was signed, fresh ones of everything else. */
@ApplicationScoped
public class Prints {
    private static final long PROOFS_IN_BYTES = 16 << 20;

    @Inject
    Press press;
    @Inject
    PrintableCharacters printable;
    @Inject
    Clock clock;

    /** Proofs are looked at page by page. */
    private final Cache<Sheet, PrintForm> proofs = Caffeine.newBuilder().maximumWeight(PROOFS_IN_BYTES)
            .weigher((Sheet sheet, PrintForm form) -> form.pdf().length).build();

    /**
     * The text of an issue as it is now: a proof 清样 or, where that is what was signed, the one file that was made of it.
     *
     * @throws NotFoundException where there is no such issue
     */
    PrintOrder ofIssue(long id, boolean large) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Issue issue = Issue.<Issue>findByIdOptional(id).orElseThrow(NotFoundException::new);
            return issue.isAsSigned()
                    ? kept(issue, Edition.of(issue, issue.signed()), large ? Kind.LARGE : Kind.ISSUED)
                    : PrintOrder.proof(sheet(issue, Edition.of(issue, issue.current()), large),
                            Attachment.picturesOf(issue));
        });
    }

    /** The file of what was signed last, the same bytes for ever. Outside of a transaction, since it may have to be made. */
    public PrintForm issued(Issue issue) {
        return issued(issue.signed().id());
    }

    /** @param revision its id; what was signed last of its issue is what comes */
    public PrintForm issued(long revision) {
        return print(ofRevision(revision));
    }

    /** What was signed last, be there a correction under way or not. */
    PrintOrder ofRevision(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Issue issue = Revision.<Revision>findById(id).issue();
            return kept(issue, Edition.of(issue, issue.signed()), Kind.ISSUED);
        });
    }

    /** Within the transaction of the caller: the issued file where the bulletin shows all of it, else one without the rest. */
    PrintOrder ofRelease(ReleasedIssue released) {
        Issue issue = Issue.findById(released.id());
        Edition edition = Edition.of(released);
        boolean isWhole = edition.hash().equals(Edition.of(issue, issue.signed()).hash());
        return kept(issue, edition, isWhole ? Kind.ISSUED : Kind.PUBLIC);
    }

    private static PrintOrder kept(Issue issue, Edition edition, Kind kind) {
        Revision revision = issue.signed();
        Optional<PrintForm> file = find(revision, kind, edition);
        Pictures pictures = file.isPresent()
                ? Pictures.NONE
                : Attachment.picturesOf(issue).heldFor(edition.content().body());
        return new PrintOrder(sheet(issue, edition, kind == Kind.LARGE), pictures, kind, revision.id(), file);
    }

    private static Sheet sheet(Issue issue, Edition edition, boolean large) {
        return Sheet.of(edition, issue.bulletin().printLayout(), issue.bulletin().copyMarks(), large);
    }

    private static Optional<PrintForm> find(Revision revision, Kind kind, Edition edition) {
        return PrintFile.of(revision, kind, edition.hash().toString())
                .map(file -> new PrintForm(file.pdf(), file.pages()));
    }

    /**
     * Outside of a transaction, since this may take a while.
     *
     * @throws Unprintable where a font lacks a character
     * @throws PressBusy   where too many wait already
     */
    PrintForm print(PrintOrder order) {
        return order.kept().orElseGet(() -> {
            printable.require(order.edition());
            return order.isProof()
                    ? proofs.get(order.sheet(), missing -> press.print(order.sheet(), order.pictures()))
                    : keep(order, press.print(order.sheet(), order.pictures()));
        });
    }

    /** The file that counts is the one that was kept first, perhaps by another node. */
    private PrintForm keep(PrintOrder order, PrintForm form) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Revision revision = Revision.findById(order.revision());
            PrintFile.keep(revision, order.kind(), order.edition().hash().toString(), form, clock.instant());
            return find(revision, order.kind(), order.edition()).orElseThrow();
        });
    }

    /** Without making the file. */
    int pages(Sheet sheet, Pictures pictures) {
        PrintForm proof = proofs.getIfPresent(sheet);
        return proof == null
                ? press.pages(sheet, pictures.heldFor(sheet.edition().content().body()))
                : proof.pages();
    }
}
