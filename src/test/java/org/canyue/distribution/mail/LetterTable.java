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
public final class LetterTable {
    private static final String QUEUE = """
            insert into letter (kind, issue_id, revision_id, message_id, address, domain, state, due_at, queued_at)
            select 'ISSUE', i.id, i.signed_revision_id, '<' || n || '@crash.example>', 'r' || n || '@d' || n %% 40 || '.example',
              'd' || n %% 40 || '.example', 'QUEUED', now(), now()
            from generate_series(1, %d) n, issue i where i.id = (select min(id) from issue where signed_revision_id is not null)""";

    private final PackagedProgram program;

    public LetterTable(PackagedProgram program) {
        this.program = program;
    }

    /** So many, each with the issue of the sample and its print form, to as many addresses in forty domains. */
    public void queue(int letters) throws IOException, SQLException {
        run(QUEUE.formatted(letters));
    }

    public boolean noneIsDue() throws IOException, SQLException {
        return pairs("select 'due', count(*)::text from letter where state in ('QUEUED', 'SENDING')").get("due")
                .contains("0");
    }

    /** What a person says of all: that they go again. */
    public void sendUncertainAgain() throws IOException, SQLException {
        run("update letter set state = 'QUEUED', due_at = now(), attempts_before = attempts where state = 'UNCERTAIN'");
    }

    /** The addresses, at one moment. */
    public Map<String, Set<String>> byState() throws IOException, SQLException {
        return pairs("select state, address from letter");
    }

    public Map<String, Integer> underwayByNode() throws IOException, SQLException {
        Map<String, Integer> underway = new HashMap<>();
        pairs("select claimed_by, id::text from letter where state = 'SENDING'")
                .forEach((node, ids) -> underway.put(node, ids.size()));
        return underway;
    }

    private Map<String, Set<String>> pairs(String query) throws IOException, SQLException {
        try (Connection connection = program.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            Map<String, Set<String>> pairs = new HashMap<>();
            while (rows.next()) {
                pairs.computeIfAbsent(rows.getString(1), none -> new HashSet<>()).add(rows.getString(2));
            }
            return pairs;
        }
    }

    private void run(String sql) throws IOException, SQLException {
        try (Connection connection = program.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
