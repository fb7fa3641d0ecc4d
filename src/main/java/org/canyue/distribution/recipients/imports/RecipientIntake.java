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
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientErased;
import org.canyue.distribution.recipients.imports.JudgedRow.State;
import org.canyue.platform.DomainEvents;
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
     * @throws RecipientsChanged where a comparison gives another result now than the page showed
     * @throws MistakesLeft      where rows with mistakes are not to be left out
     * @throws RecipientRefused  with the row that could not be taken in
     */
    void takeIn(long id, int version, IntakeChoice choice, User by) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            // Two files at once could bring the same person, and neither comparison would see it.
            Panache.getSession()
                    .createNativeQuery("select pg_advisory_xact_lock('recipient_import'::regclass::oid::int, 0)::text",
                            String.class)
                    .getSingleResult();
            RecipientImport file = RecipientImport.forAct(id, version).orElseThrow(NotFoundException::new);
            RecipientRegister register = RecipientRegister.today(clock);
            List<RecipientField> fields = file.fields();
            List<JudgedRow> rows = Judgement.of(file.rows().texts(), fields, register);
            requireAsShown(rows, file.counts(), choice);
            var entry = new RecipientEntry(fields, register, by, clock);
            for (int from = 0; from < rows.size(); from += BATCH) {
                rows.subList(from, Math.min(rows.size(), from + BATCH)).forEach(row -> takeInRow(row, choice, entry));
                RecipientImport.flush();
                Panache.getSession().clear();
            }
            entry.finish();
            RecipientImport.deleteById(id);
            DomainEvents.raise(new DistributionEvent(Kind.RECIPIENTS_IMPORTED, null, by, clock.instant(),
                    "+" + entry.added() + " ~" + entry.changed()));
        });
    }

    private static void requireAsShown(List<JudgedRow> rows, Map<State, Integer> shown, IntakeChoice choice) {
        for (State state : State.values()) {
            if (rows.stream().filter(row -> row.state() == state).count() != shown.get(state)) {
                throw new RecipientsChanged();
            }
        }
        if (shown.get(State.MISTAKEN) > 0 && !choice.leavesOutMistakes()) {
            throw new MistakesLeft();
        }
    }

    private static void takeInRow(JudgedRow row, IntakeChoice choice, RecipientEntry entry) {
        try {
            if (choice.adds(row.state())) {
                entry.add(row);
            } else if (choice.updates(row.state())) {
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
