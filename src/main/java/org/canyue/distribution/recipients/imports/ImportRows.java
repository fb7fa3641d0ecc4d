package org.canyue.distribution.recipients.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Tuple;

import org.canyue.distribution.recipients.imports.JudgedRow.State;
import org.hibernate.query.NativeQuery;

import io.quarkus.hibernate.orm.panache.Panache;

/** The rows of a file that waits, in their table; written in batches, read by pages. */
final class ImportRows {
    private static final int BATCH = 1000;
    private static final String INSERT = """
            insert into recipient_import_row (recipient_import_id, position, number, cells, merged, mended, choice, state, mistakes,
              recipient_id, twin, hint, hint_recipient_id, hint_row, differences, wayless)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select position, number, cells, merged, mended, choice, state, mistakes, recipient_id, twin, hint, hint_recipient_id,
              hint_row, differences, wayless
            from recipient_import_row where recipient_import_id = :id""";

    private final RecipientImport file;

    ImportRows(RecipientImport file) {
        this.file = file;
    }

    /** In place of those that were there. */
    void write(List<JudgedRow> rows) {
        RecipientImport.flush();
        Panache.getSession()
                .createNativeMutationQuery("delete from recipient_import_row where recipient_import_id = ?1")
                .setParameter(1, file.id()).executeUpdate();
        Panache.getSession().doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (int i = 0; i < rows.size(); i++) {
                    add(insert, rows.get(i), connection);
                    if (i % BATCH == BATCH - 1 || i == rows.size() - 1) {
                        insert.executeBatch();
                    }
                }
            }
        });
    }

    private void add(PreparedStatement insert, JudgedRow row, Connection connection) throws SQLException {
        FileRow source = row.source();
        insert.setLong(1, file.id());
        insert.setInt(2, source.position());
        insert.setInt(3, row.number());
        insert.setArray(4, connection.createArrayOf("text", source.text().cells().toArray()));
        insert.setArray(5, connection.createArrayOf("integer", source.text().merged().toArray()));
        insert.setBoolean(6, source.mended());
        insert.setString(7, source.choice() == null ? null : source.choice().name());
        insert.setString(8, row.state().name());
        insert.setArray(9, connection.createArrayOf("text",
                row.mistakes().stream().map(LineMistake::written).toArray()));
        insert.setObject(10, row.recipient(), Types.BIGINT);
        insert.setObject(11, row.twin(), Types.INTEGER);
        insert.setString(12, row.hint() == null ? null : row.hint().kind().name());
        insert.setObject(13, row.hint() == null ? null : row.hint().recipient(), Types.BIGINT);
        insert.setObject(14, row.hint() == null ? null : row.hint().row(), Types.INTEGER);
        insert.setArray(15, connection.createArrayOf("text", Difference.written(row.differences())));
        insert.setBoolean(16, row.wayless());
        insert.addBatch();
    }

    /** Of those that may have the choice. */
    void choose(Map<Integer, RowChoice> choices) {
        choices.forEach((position, choice) -> at(position)
                .filter(row -> choice == null || choice.isFor(row.state()))
                .ifPresent(row -> Panache.getSession()
                        .createNativeMutationQuery("""
                                update recipient_import_row set choice = ?3
                                where recipient_import_id = ?1 and position = ?2""")
                        .setParameter(1, file.id()).setParameter(2, position)
                        .setParameter(3, choice == null ? null : choice.name(), String.class).executeUpdate()));
    }

    List<JudgedRow> all() {
        return tuples(SELECT + " order by position").getResultList().stream().map(StoredRow::of).toList();
    }

    Optional<JudgedRow> at(int position) {
        return tuples(SELECT + " and position = :position").setParameter("position", position).getResultList().stream()
                .map(StoredRow::of).findFirst();
    }

    /** @param state null for all */
    List<JudgedRow> page(State state, int first, int most) {
        return tuples(SELECT + " and (:state = '' or state = :state) order by position")
                .setParameter("state", state == null ? "" : state.name()).setFirstResult(first).setMaxResults(most)
                .getResultList().stream().map(StoredRow::of).toList();
    }

    Map<State, Integer> counts() {
        var counts = new EnumMap<State, Integer>(State.class);
        Arrays.stream(State.values()).forEach(state -> counts.put(state, 0));
        tuples("select state, count(*) from recipient_import_row where recipient_import_id = :id group by state")
                .getResultList().forEach(row -> counts.put(State.valueOf(row.get(0, String.class)),
                        ((Number) row.get(1)).intValue()));
        return counts;
    }

    /** How many come in as new ones by the choices on the rows, those that follow their kind aside. */
    int added() {
        return ((Number) tuples("""
                select count(*) from recipient_import_row where recipient_import_id = :id
                and (choice = 'ADD' or choice is null and state = 'NEW')""").getSingleResult().get(0)).intValue();
    }

    /** How many have a mailbox and say no way. */
    int wayless() {
        return ((Number) tuples("select count(*) from recipient_import_row where recipient_import_id = :id and wayless")
                .getSingleResult().get(0)).intValue();
    }

    private NativeQuery<Tuple> tuples(String sql) {
        return Panache.getSession().createNativeQuery(sql, Tuple.class).setParameter("id", file.id());
    }
}
