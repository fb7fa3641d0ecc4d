package org.canyue.distribution.recipients.imports;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.canyue.account.User;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientErased;
import org.canyue.distribution.recipients.imports.JudgedRow.State;
import org.canyue.platform.Refusal;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** Takes in a file of recipients, all of it in one transaction or nothing. */
@ApplicationScoped
public class RecipientIntake {
    private static final int SECONDS = 900;
    private static final int BATCH = 500;

    @Inject
    Clock clock;

    /**
     * @param  rows              what is chosen on rows, beside what was saved before
     * @throws RecipientsChanged where a comparison gives another result now than the page showed
     * @throws MistakesLeft      where rows with mistakes are not to be left out
     * @throws RecipientRefused  with the row that could not be taken in
     */
    void takeIn(long id, int version, Map<Integer, RowChoice> rows, IntakeChoice choice, User by) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            // Two files at once could bring the same person, and neither comparison would see it.
            Panache.getSession()
                    .createNativeQuery("select pg_advisory_xact_lock('recipient_import'::regclass::oid::int, 0)::text",
                            String.class)
                    .getSingleResult();
            RecipientImport file = RecipientImport.forAct(id, version).orElseThrow(NotFoundException::new);
            file.rows().choose(rows);
            takeIn(file, choice, new RecipientEntry(file.reading(), RecipientRegister.today(clock), by, clock));
        });
    }

    private void takeIn(RecipientImport file, IntakeChoice choice, RecipientEntry entry) {
        List<JudgedRow> shown = file.rows().all();
        List<JudgedRow> rows = entry.judged(shown);
        requireAsShown(rows, shown, choice);
        for (int from = 0; from < rows.size(); from += BATCH) {
            rows.subList(from, Math.min(rows.size(), from + BATCH)).forEach(row -> takeInRow(row, choice, entry));
            RecipientImport.flush();
            Panache.getSession().clear();
        }
        entry.finish();
        RecipientImport.deleteById(file.id());
    }

    private static void requireAsShown(List<JudgedRow> rows, List<JudgedRow> shown, IntakeChoice choice) {
        if (!rows.equals(shown)) {
            throw new RecipientsChanged();
        } else if (!choice.leavesOutMistakes() && rows.stream().anyMatch(row -> row.state() == State.MISTAKEN)) {
            throw new MistakesLeft();
        }
    }

    private static void takeInRow(JudgedRow row, IntakeChoice choice, RecipientEntry entry) {
        try {
            if (choice.adds(row)) {
                entry.add(row);
            } else if (choice.updates(row)) {
                entry.update(row);
            }
        } catch (Refusal refusal) {
            throw new RecipientRefused(row.number(), refusal);
        }
    }

    /** What nobody took in is personal data that nobody needs. */
    @Scheduled(every = "1h")
    void forgetOld() {
        QuarkusTransaction.requiringNew().run(() -> RecipientImport.forgetOld(clock));
    }

    void onErasure(@Observes RecipientErased event) {
        Panache.getSession().createNativeMutationQuery("delete from recipient_import_row where recipient_id = ?1")
                .setParameter(1, event.recipient().id()).executeUpdate();
        Panache.getSession().createNativeMutationQuery("""
                update recipient_import_row set hint = null, hint_recipient_id = null where hint_recipient_id = ?1""")
                .setParameter(1, event.recipient().id()).executeUpdate();
        ImportSource.forgetAll();
        if (event.recipient().kind() == Recipient.Kind.PERSON) {
            forget(event);
        }
    }

    /** Of a waiting file all rows go that may be of the person, whatever they were compared to. An office is named in those of others. */
    private static void forget(RecipientErased event) {
        Panache.getSession().createNativeMutationQuery("""
                delete from recipient_import_row r where exists (
                  select from unnest(r.cells) cell, regexp_split_to_table(cell, '[\\s;；,，、]+') word
                  where lower(word) in (:known) or lower(cell) in (:known))""")
                .setParameter("known", event.known().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList())
                .executeUpdate();
    }
}
