package org.canyue.exchange.imports;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Provenance;
import org.canyue.bulletin.Topic;
import org.canyue.exchange.imports.ImportedFile.State;
import org.canyue.platform.Refusal;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Makes issued issues of the files of a back archive, in the order of their numbers, in one transaction. */
@ApplicationScoped
public class ArchiveIntake {
    private static final int SECONDS = 900;
    private static final int BATCH = 20;

    @Inject
    Clock clock;

    /** @throws ArchiveNotReady while files wait to be read, or something has to be mended first */
    void takeIn(long id, boolean publicly, User by) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            ArchiveImport archive = ArchiveImport.forIntake(id).orElseThrow(NotFoundException::new);
            archive.requireOpen();
            List<Long> files = ready(archive);
            archive.close(publicly, by, clock);
            for (int from = 0; from < files.size(); from += BATCH) {
                files.subList(from, Math.min(files.size(), from + BATCH))
                        .forEach(file -> takeInFile(file, publicly, by));
                // What is written need not be looked at again for every one that follows.
                Issue.getEntityManager().flush();
                Issue.getEntityManager().clear();
            }
        });
    }

    private static List<Long> ready(ArchiveImport archive) {
        var checks = new ArchiveChecks(archive, archive.files());
        List<ImportedFile> ordered = checks.ordered();
        if (archive.count(State.WAITING) > 0 || ordered.isEmpty() || checks.hinders()) {
            throw new ArchiveNotReady();
        }
        return ordered.stream().map(ImportedFile::id).toList();
    }

    private void takeInFile(long id, boolean publicly, User by) {
        ImportedFile file = ImportedFile.findById(id);
        try {
            Issue issue = issue(file, by);
            if (publicly) {
                issue.release(clock.instant(), by, clock);
            }
            file.become(issue);
        } catch (Refusal refusal) {
            throw new IntakeRefused(file.name(), refusal);
        }
    }

    private Issue issue(ImportedFile file, User by) {
        Bulletin bulletin = file.archiveImport().bulletin();
        Understood understood = file.understood();
        var text = new Illustrated(ImportForm.content(understood, understood.mastheadUnder(bulletin.masthead())),
                file.pictures());
        return Issue.takeIn(bulletin, file.archiveImport().series(), taken -> text.of(taken, null, clock),
                ImportForm.pair(understood.head()), ImportForm.day(understood.head().issuedOn()),
                new Provenance(file.name(), by), Topic.proposed(bulletin, file.topics()), clock);
    }
}
