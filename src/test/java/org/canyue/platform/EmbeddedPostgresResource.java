package org.canyue.platform;

import java.nio.file.Path;
import java.util.Map;

import org.canyue.platform.startup.EmbeddedDatabase;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Gives every {@code @QuarkusTest} the embedded PostgreSQL, without an annotation. One server, empty at first, serves
 * the whole run of tests: Quarkus asks for it again with each test profile, and gets the one that is there.
 */
public class EmbeddedPostgresResource implements QuarkusTestResourceLifecycleManager {

    // In system properties and not in fields: each test profile loads this class anew.
    private static final String URL = "canyue.test.database-url";
    private static final String PASSWORD = "canyue.test.database-password";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(URL) == null) {
            launch();
        }
        return Map.of("quarkus.datasource.jdbc.url", System.getProperty(URL), "quarkus.datasource.username", "canyue",
                "quarkus.datasource.password", System.getProperty(PASSWORD), "canyue.session-key",
                "session-key-of-the-tests-0123456789");
    }

    private static void launch() {
        EmbeddedDatabase database = EmbeddedDatabase.startForTests(Path.of("target", "test-database"));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop the test database"));
        System.setProperty(URL, database.jdbcUrl());
        System.setProperty(PASSWORD, database.password());
    }

    @Override
    public void stop() {
        // Not with this profile, but with the whole run.
    }
}
