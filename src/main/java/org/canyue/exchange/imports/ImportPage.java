package org.canyue.exchange.imports;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Masthead;
import org.canyue.bulletin.Series;
import org.canyue.exchange.Finding;
import org.canyue.exchange.imports.ImportedFile.State;
import org.canyue.exchange.imports.Understood.Head;
import org.canyue.exchange.source.UnreadableFile.Reason;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * One file: its source beside what was understood of it.
 *
 * @param archive   0 for a file by itself
 * @param issue     0 as long as it has become none
 * @param differing what the masthead of the file says otherwise than the chosen bulletin
 * @param mayDraft  whether this person can make a draft of it
 */
public record ImportPage(long id, int version, long archive, String name, State state, String refusal,
        String uploadedBy,
        ZonedDateTime uploadedAt, List<SourceLine> lines, List<Finding> findings, Head head, List<Choice> bulletins,
        Series series, List<Difference> differing, long issue, boolean mayDraft, ImportForm form, FormErrors errors,
        Refusal refused) {

    public record Choice(String slug, String name, boolean chosen) {
    }

    /** @param file what the file says, {@code bulletin} what the bulletin says */
    public record Difference(String file, String bulletin) {
    }

    static ImportPage of(ImportedFile file, ImportForm form, Bulletin chosen, Series series, boolean mayDraft) {
        List<Bulletin> all = Bulletin.inOrder();
        return new ImportPage(file.id(), file.version(),
                file.archiveImport() == null ? 0 : file.archiveImport().id(), file.name(), file.state(),
                file.refusal(), file.uploadedBy().name(), file.uploadedAt().atZone(Bulletin.officeZone()),
                SourceLine.of(file), file.findings(), file.understood().head(),
                all.stream().map(bulletin -> new Choice(bulletin.slug(),
                        bulletin.masthead().name() + " " + bulletin.masthead().kind(), bulletin.equals(chosen)))
                        .toList(),
                series, chosen == null ? List.of() : differences(file.understood(), chosen.masthead()),
                file.issue() == null ? 0 : file.issue().id(), mayDraft, form, FormErrors.none(), null);
    }

    private static List<Difference> differences(Understood understood, Masthead masthead) {
        Masthead read = understood.mastheadOr(masthead);
        List<Difference> differences = new ArrayList<>();
        add(differences, read.name() + " " + read.kind(), masthead.name() + " " + masthead.kind());
        add(differences, String.join("　", read.sponsors()), String.join("　", masthead.sponsors()));
        add(differences, read.credential(), masthead.credential());
        return differences;
    }

    private static void add(List<Difference> differences, String file, String bulletin) {
        if (!file.equals(bulletin)) {
            differences.add(new Difference(file, bulletin));
        }
    }

    /** Whether the form is there to be sent. */
    public boolean isOpen() {
        return issue == 0 && state != State.WAITING;
    }

    /** A file of an archive, until it is taken in or where it cannot be read. */
    public boolean isCorrectable() {
        return state == State.READ || state == State.LEFT_OUT;
    }

    /** Null where the file could be read, or was marked secret. */
    public Reason unreadable() {
        return refusal.isEmpty() || isSecret() ? null : Reason.valueOf(refusal);
    }

    public boolean isSecret() {
        return refusal.equals(ImportedFile.SECRET);
    }

    ImportPage with(FormErrors mistakes) {
        return with(mistakes, refused);
    }

    ImportPage with(Refusal reason) {
        return with(errors, reason);
    }

    private ImportPage with(FormErrors mistakes, Refusal reason) {
        return new ImportPage(id, version, archive, name, state, refusal, uploadedBy, uploadedAt, lines, findings, head,
                bulletins, series, differing, issue, mayDraft, form, mistakes, reason);
    }
}
