package org.canyue.exchange.print;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.PrintLayout;
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

    /** The signed text of an issue, from the one file that was made of it. */
    PrintForm issued(Issue issue, boolean large) {
        Revision revision = issue.signed();
        return kept(issue, Edition.of(issue, revision), large ? Kind.LARGE : Kind.ISSUED);
    }

    /** The issued file where the bulletin shows all of it to the public, else one without the rest. */
    PrintForm released(ReleasedIssue released) {
        Issue issue = Issue.findById(released.id());
        Edition edition = Edition.of(released);
        boolean isWhole = edition.hash().equals(Edition.of(issue, issue.signed()).hash());
        return kept(issue, edition, isWhole ? Kind.ISSUED : Kind.PUBLIC);
    }

    /** 清样: the text of an issue as it is now. */
    PrintForm proof(Issue issue, boolean large) {
        return isSigned(issue)
                ? issued(issue, large)
                : proof(new Sheet(Edition.of(issue, issue.current()), issue.bulletin().printLayout(), 0, large),
                        Attachment.picturesOf(issue));
    }

    PrintForm proof(Sheet sheet, Pictures pictures) {
        printable.require(sheet.edition());
        return proofs.get(sheet, missing -> press.print(sheet, pictures));
    }

    /** Without making the file. */
    int pages(Sheet sheet, Pictures pictures) {
        PrintForm proof = proofs.getIfPresent(sheet);
        return proof == null ? press.pages(sheet, pictures) : proof.pages();
    }

    static boolean isSigned(Issue issue) {
        return issue.signed() != null && issue.signed().equals(issue.current());
    }

    private PrintForm kept(Issue issue, Edition edition, Kind kind) {
        Revision revision = issue.signed();
        String hash = edition.hash().toString();
        Supplier<Optional<PrintForm>> find = () -> PrintFile.of(revision, kind, hash)
                .map(file -> new PrintForm(file.pdf(), file.pages()));
        return find.get().orElseGet(() -> {
            printable.require(edition);
            PrintLayout layout = issue.bulletin().printLayout();
            PrintForm form = press.print(new Sheet(edition, layout, 0, kind == Kind.LARGE),
                    Attachment.picturesOf(issue));
            return QuarkusTransaction.requiringNew().call(() -> {
                PrintFile.keep(revision, kind, hash, form, clock.instant());
                return find.get().orElseThrow();
            });
        });
    }
}
