package org.canyue.distribution.mail;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.canyue.platform.startup.PackagedProgram;

/** The letters of a running program, as its database has them. */
public final class LetterTable implements AutoCloseable {
    private static final String QUEUE = """
            insert into letter (kind, issue_id, revision_id, message_id, address, domain, state, due_at, queued_at)
            select 'ISSUE', i.id, i.signed_revision_id, '<' || n || '@crash.example>', 'r' || n || '@d' || n %% 40 || '.example',
              'd' || n %% 40 || '.example', 'QUEUED', now(), now()
            from generate_series(1, %d) n, issue i where i.id = (select min(id) from issue where signed_revision_id is not null)""";

    /** One for all, since it is asked very often. */
    private final Connection connection;

    public LetterTable(PackagedProgram program) throws IOException, SQLException {
        connection = program.connect();
    }

    /** As a database does that is started anew. */
    public void endOtherConnections() throws SQLException {
        pairs("select 'ended', pg_terminate_backend(pid)::text from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** So many, each with the issue of the sample and its print form, to as many addresses in forty domains. */
    public void queue(int letters) throws SQLException {
        run(QUEUE.formatted(letters));
    }

    public boolean noneIsDue() throws SQLException {
        return pairs("select 'due', count(*)::text from letter where state in ('QUEUED', 'SENDING')").get("due")
                .contains("0");
    }

    /** What a person says of all: that they go again. */
    public void sendUncertainAgain() throws SQLException {
        run("update letter set state = 'QUEUED', due_at = now(), attempts_before = attempts where state = 'UNCERTAIN'");
    }

    /** The addresses, at one moment. */
    public Map<String, Set<String>> byState() throws SQLException {
        return pairs("select state, address from letter");
    }

    public Map<String, Integer> underwayByNode() throws SQLException {
        Map<String, Integer> underway = new HashMap<>();
        pairs("select claimed_by, id::text from letter where state = 'SENDING'")
                .forEach((node, ids) -> underway.put(node, ids.size()));
        return underway;
    }

    private Map<String, Set<String>> pairs(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            Map<String, Set<String>> pairs = new HashMap<>();
            while (rows.next()) {
                pairs.computeIfAbsent(rows.getString(1), none -> new HashSet<>()).add(rows.getString(2));
            }
            return pairs;
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
