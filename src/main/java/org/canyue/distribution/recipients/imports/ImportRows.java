package org.canyue.distribution.recipients.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Tuple;

import org.canyue.distribution.recipients.imports.JudgedRow.State;
import org.canyue.exchange.spreadsheet.Table;
import org.hibernate.query.NativeQuery;

import io.quarkus.hibernate.orm.panache.Panache;

/** The rows of a file that waits, in their table; written in batches, read by pages. */
final class ImportRows {
    private static final int BATCH = 1000;
    private static final String INSERT = """
            insert into recipient_import_row (recipient_import_id, position, number, cells, state, mistakes, recipient_id, twin)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

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
        insert.setLong(1, file.id());
        insert.setInt(2, row.position());
        insert.setInt(3, row.number());
        insert.setArray(4, connection.createArrayOf("text", row.cells().toArray()));
        insert.setString(5, row.state().name());
        insert.setArray(6, connection.createArrayOf("text",
                row.mistakes().stream().map(LineMistake::written).toArray()));
        insert.setObject(7, row.recipient(), Types.BIGINT);
        insert.setObject(8, row.twin(), Types.INTEGER);
        insert.addBatch();
    }

    List<Table.Row> texts() {
        return tuples(
                "select number, cells from recipient_import_row where recipient_import_id = :id order by position")
                .getResultList().stream().map(row -> new Table.Row(row.get(0, Integer.class), cells(row.get(1))))
                .toList();
    }

    /** @param state null for all */
    List<JudgedRow> page(State state, int first, int most) {
        return tuples("""
                select position, number, cells, state, mistakes, recipient_id, twin from recipient_import_row
                where recipient_import_id = :id and (:state = '' or state = :state) order by position""")
                .setParameter("state", state == null ? "" : state.name()).setFirstResult(first).setMaxResults(most)
                .getResultList().stream().map(ImportRows::judged).toList();
    }

    Map<State, Integer> counts() {
        var counts = new EnumMap<State, Integer>(State.class);
        Arrays.stream(State.values()).forEach(state -> counts.put(state, 0));
        tuples("select state, count(*) from recipient_import_row where recipient_import_id = :id group by state")
                .getResultList().forEach(row -> counts.put(State.valueOf(row.get(0, String.class)),
                        ((Number) row.get(1)).intValue()));
        return counts;
    }

    private static JudgedRow judged(Tuple row) {
        return new JudgedRow(row.get(0, Integer.class), row.get(1, Integer.class), cells(row.get(2)),
                State.valueOf(row.get(3, String.class)), cells(row.get(4)).stream().map(LineMistake::parse).toList(),
                row.get(5) == null ? null : ((Number) row.get(5)).longValue(), row.get(6, Integer.class));
    }

    private static List<String> cells(Object array) {
        return List.of((String[]) array);
    }

    private NativeQuery<Tuple> tuples(String sql) {
        return Panache.getSession().createNativeQuery(sql, Tuple.class).setParameter("id", file.id());
    }
}
