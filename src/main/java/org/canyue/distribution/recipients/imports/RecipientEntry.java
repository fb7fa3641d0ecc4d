package org.canyue.distribution.recipients.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.distribution.Appointment;
import org.canyue.distribution.Recipient;
import org.canyue.platform.DomainEvents;

/** Makes recipients of rows, or brings those there are up to what a row says. */
final class RecipientEntry {
    private final RowReading reading;
    private final RecipientRegister register;
    private final OrganisationPaths organisations = new OrganisationPaths();
    private final NewRecipients fresh;
    private final User by;
    private final Clock clock;
    private int added;
    private int changed;

    RecipientEntry(RowReading reading, RecipientRegister register, User by, Clock clock) {
        this.reading = reading;
        this.register = register;
        this.fresh = new NewRecipients(organisations, clock);
        this.by = by;
        this.clock = clock;
    }

    void add(JudgedRow row) {
        fresh.add(reading.read(row.source()).line());
        added++;
    }

    /** Rows as a comparison has them now. */
    List<JudgedRow> judged(List<JudgedRow> rows) {
        return Judgement.of(rows.stream().map(JudgedRow::source).toList(), reading, register);
    }

    /** To be called behind the last row. */
    void finish() {
        fresh.write();
        DomainEvents.raise(new DistributionEvent(Kind.RECIPIENTS_IMPORTED, null, by, clock.instant(),
                "+" + added + " ~" + changed));
    }

    void update(JudgedRow row) {
        RecipientLine existing = register.line(row.recipient());
        RecipientLine line = reading.read(row.source()).line().over(existing, reading.present());
        Recipient recipient = Recipient.findById(row.recipient());
        if (line.differsElsewhere(existing)) {
            recipient.change(line.details(), line.places(), by, clock);
        }
        if (line.differsInAppointment(existing)) {
            changePost(recipient, line);
        }
        changed++;
    }

    private void changePost(Recipient recipient, RecipientLine line) {
        Appointment held = register.shown(recipient).orElse(null);
        LocalDate from = line.day(RecipientField.VALID_FROM);
        LocalDate until = line.day(RecipientField.VALID_UNTIL);
        if (held == null) {
            appoint(recipient, line);
        } else if (!line.hasAppointment()) {
            recipient.strike(held, by, clock);
        } else if (until == null && from != null && held.validFrom() != null && from.isAfter(held.validFrom())) {
            recipient.takeUp(organisations.at(line.value(RecipientField.ORGANISATION)), line.value(RecipientField.POST),
                    line.value(RecipientField.SALUTATION), from, by, clock);
        } else {
            recipient.correct(held, organisations.at(line.value(RecipientField.ORGANISATION)),
                    line.value(RecipientField.POST), line.value(RecipientField.SALUTATION), from, until, by, clock);
        }
    }

    private void appoint(Recipient recipient, RecipientLine line) {
        recipient.appoint(organisations.at(line.value(RecipientField.ORGANISATION)), line.value(RecipientField.POST),
                line.value(RecipientField.SALUTATION), line.day(RecipientField.VALID_FROM),
                line.day(RecipientField.VALID_UNTIL));
    }
}
