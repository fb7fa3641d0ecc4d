package org.canyue.distribution.recipients.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.canyue.distribution.Organisation;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * Writes new recipients by the thousand. As entities each would be four round trips to the database, and 50,000 of them minutes;
 * what an entity would check is checked by {@link LineReader} before, and by the tables themselves.
 */
final class NewRecipients {
    private static final int BATCH = 1000;
    private static final String IDS = """
            select nextval(pg_get_serial_sequence('recipient', 'id')) from generate_series(1, ?1)""";
    private static final String RECIPIENT = """
            insert into recipient (id, version, kind, name, distribution_group, channels, copies, remark, added_at)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String APPOINTMENT = """
            insert into appointment (recipient_id, organisation_id, post, salutation, valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String ADDRESS = """
            insert into recipient_address (recipient_id, position, kind, value) values (?, ?, ?, ?)""";

    private final OrganisationPaths organisations;
    private final OffsetDateTime now;
    private final List<RecipientLine> waiting = new ArrayList<>();

    NewRecipients(OrganisationPaths organisations, Clock clock) {
        this.organisations = organisations;
        this.now = clock.instant().atOffset(ZoneOffset.UTC);
    }

    void add(RecipientLine line) {
        waiting.add(line);
        if (waiting.size() == BATCH) {
            write();
        }
    }

    /** Writes those that are still waiting. */
    void write() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Long> ids = Panache.getSession().createNativeQuery(IDS, Long.class).setParameter(1, waiting.size())
                .getResultList();
        List<Organisation> places = waiting.stream()
                .map(line -> organisations.at(line.value(RecipientField.ORGANISATION))).toList();
        Panache.getSession().doWork(connection -> {
            try (PreparedStatement recipients = connection.prepareStatement(RECIPIENT);
                    PreparedStatement appointments = connection.prepareStatement(APPOINTMENT);
                    PreparedStatement addresses = connection.prepareStatement(ADDRESS)) {
                for (int i = 0; i < waiting.size(); i++) {
                    enter(recipients, ids.get(i), waiting.get(i).details(), connection);
                    enter(appointments, ids.get(i), waiting.get(i), places.get(i));
                    enter(addresses, ids.get(i), waiting.get(i).places());
                }
                recipients.executeBatch();
                appointments.executeBatch();
                addresses.executeBatch();
            }
        });
        waiting.clear();
    }

    private void enter(PreparedStatement insert, long id, Recipient.Details details, Connection connection)
            throws SQLException {
        insert.setLong(1, id);
        insert.setString(2, details.kind().name());
        insert.setString(3, details.name());
        insert.setString(4, details.group().name());
        insert.setArray(5, connection.createArrayOf("text",
                details.channels().stream().map(Enum::name).toArray()));
        insert.setInt(6, details.copies());
        insert.setString(7, details.remark());
        insert.setObject(8, now);
        insert.addBatch();
    }

    private static void enter(PreparedStatement insert, long id, RecipientLine line, Organisation organisation)
            throws SQLException {
        if (line.hasAppointment()) {
            insert.setLong(1, id);
            insert.setObject(2, organisation == null ? null : organisation.id(), Types.BIGINT);
            insert.setString(3, line.value(RecipientField.POST));
            insert.setString(4, line.value(RecipientField.SALUTATION));
            insert.setObject(5, line.day(RecipientField.VALID_FROM), Types.DATE);
            insert.setObject(6, line.day(RecipientField.VALID_UNTIL), Types.DATE);
            insert.addBatch();
        }
    }

    private static void enter(PreparedStatement insert, long id, List<RecipientAddress> places) throws SQLException {
        for (int position = 0; position < places.size(); position++) {
            insert.setLong(1, id);
            insert.setInt(2, position);
            insert.setString(3, places.get(position).kind().name());
            insert.setString(4, places.get(position).value());
            insert.addBatch();
        }
    }
}
