package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** A database that an earlier version filled is brought forward with every row in it. */
@Tag("slow")
@QuarkusTest
class MigrationTest {
    private static final String DATABASE = "filled_by_v1";
    private static final String ROWS = "/migration/rows-of-v1.sql";
    private static final Pattern INSERT = Pattern.compile("insert into (\\w+) \\(([^)]*)\\)");
    /** Columns, constraints, indexes, triggers and views, as lines that can be compared. */
    private static final String SHAPE = """
            select line from (
              select format('column %s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default)
                from information_schema.columns where table_schema = 'public'
              union all select format('constraint %s %s', conname, pg_get_constraintdef(oid))
                from pg_constraint where connamespace = 'public'::regnamespace
              union all select indexdef from pg_indexes where schemaname = 'public'
              union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
              union all select format('view %s %s', viewname, definition) from pg_views where schemaname = 'public'
            ) as shape (line) order by 1""";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;
    @ConfigProperty(name = "quarkus.datasource.username")
    String username;
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @BeforeEach
    void fill() throws SQLException, IOException {
        try (Connection server = open(url); Statement statement = server.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("create database " + DATABASE);
        }
        migrate("1");
        try (Connection database = open(old()); Statement statement = database.createStatement()) {
            statement.execute(text());
        }
    }

    @Test
    void keepsEveryRow() throws SQLException, IOException {
        List<String> before = rows();
        assertThat(before).hasSizeGreaterThan(100);
        migrate("latest");
        assertThat(rows()).containsExactlyElementsOf(before);
    }

    /** That of a new database has passed Hibernate's validation, or no test would run. */
    @Test
    void makesTheShapeOfANewDatabase() throws SQLException {
        migrate("latest");
        assertThat(column(old(), SHAPE)).isEqualTo(column(url, SHAPE));
    }

    @Test
    void givesAnOldBulletinTheStandardLayout() throws SQLException {
        migrate("latest");
        assertThat(column(old(), """
                select distinct concat_ws(' ', top_margin, inner_margin, text_width, text_height, lines_per_page,
                  characters_per_line, body_face, title_face) from bulletin"""))
                .containsExactly("37 28 156 225 22 28 FANGSONG TITLE_SONG");
        assertThat(column(old(), "select count(*)::text from bulletin")).containsExactly("2");
    }

    @Test
    void keepsTheRulesForOldRows() throws SQLException {
        migrate("latest");
        for (String table : List.of("revision", "opinion", "signature", "history_entry", "release", "withdrawal")) {
            assertThatThrownBy(() -> column(old(), "delete from " + table + " returning 1")).as(table)
                    .hasMessageContaining("append-only");
        }
        assertThatThrownBy(
                () -> column(old(), "update issue set number = number + 1 where number is not null returning 1"))
                .hasMessageContaining("keeps its number");
        assertThat(column(old(), "select title from released_issue order by id")).hasSize(2);
        assertThat(new HashSet<>(column(old(), "select status from issue"))).contains("DRAFT", "IN_REVIEW",
                "AWAITING_SIGNATURE", "ISSUED", "WITHDRAWN");
    }

    @Test
    void filesEachIssueUnderTheTopicsThatWereTypedForIt() throws SQLException {
        migrate("14");
        try (Connection database = open(old()); Statement statement = database.createStatement()) {
            statement.execute("""
                    update issue set topics = '{区域协同,科技创新}' where id = 1;
                    update issue set topics = '{科技创新}' where id = 6;
                    update issue set topics = '{科技创新,产业}' where id = 7;
                    update issue set topics = '{科技创新,科技创新}' where id = 10""");
        }
        migrate("latest");
        assertThat(column(old(), "select concat_ws(' ', bulletin_id, name, standing) from topic order by 1"))
                .containsExactlyInAnyOrder("1 产业 LISTED", "1 科技创新 LISTED", "1 区域协同 PROPOSED", "2 科技创新 LISTED");
        assertThat(column(old(), topics("filed_topic"))).containsExactlyInAnyOrder("6 科技创新", "7 产业", "7 科技创新",
                "10 科技创新");
        assertThat(column(old(), topics("proposed_topic"))).containsExactlyInAnyOrder("1 区域协同", "1 科技创新", "7 产业",
                "7 科技创新");
        assertThat(column(old(), "select topics::text from released_issue where id in (6, 7, 10)")).isNotEmpty()
                .allMatch(topics -> topics.contains("科技创新"));
    }

    private static String topics(String table) {
        return "select concat_ws(' ', f.issue_id, t.name) from " + table + " f join topic t on t.id = f.topic_id";
    }

    private void migrate(String target) {
        Flyway.configure().dataSource(old(), username, password).locations("classpath:db/migration").target(target)
                .load().migrate();
    }

    private String old() {
        return url.substring(0, url.lastIndexOf('/') + 1) + DATABASE;
    }

    /** Every row as it was, so that a column that is new makes no difference. */
    private List<String> rows() throws SQLException, IOException {
        List<String> rows = new ArrayList<>();
        Matcher inserts = INSERT.matcher(text());
        Map<String, String> columns = new TreeMap<>();
        while (inserts.find()) {
            // Topics have tables of their own now.
            columns.put(inserts.group(1), inserts.group(2).replace(" topics,", ""));
        }
        for (var table : columns.entrySet()) {
            rows.addAll(column(old(), "select concat_ws('|', '%s', %s) from %1$s order by 1".formatted(table.getKey(),
                    table.getValue())));
        }
        return rows;
    }

    private static String text() throws IOException {
        try (InputStream rows = MigrationTest.class.getResourceAsStream(ROWS)) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> column(String database, String query) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (result.next()) {
                column.add(result.getString(1));
            }
            return column;
        }
    }

    private Connection open(String database) throws SQLException {
        return DriverManager.getConnection(database, username, password);
    }
}
