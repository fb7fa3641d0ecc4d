package org.canyue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.canyue.platform.startup.PackagedLaunch;
import org.canyue.platform.startup.PackagedProgram;

/** Two packaged programs beside the one that holds the database, which send what is due there; as large as the README has them. */
final class TwoSenders implements AutoCloseable {
    /** The heap of the README; the quick compiler, since they live for seconds only. */
    private static final String OPTIONS = "-Xmx512m -XX:TieredStopAtLevel=1";
    /** The database of an evaluation gives sixty to all. */
    private static final String CONNECTIONS = "18";
    /** It tries its database for five seconds, in which a very busy machine may not answer. */
    private static final int STARTS = 3;

    private final Map<String, String> environment = new HashMap<>();
    private final Path unused;
    private List<PackagedProgram> two = List.of();

    TwoSenders(PackagedProgram database, int smtpPort) throws IOException {
        unused = database.dataFolder().resolveSibling("unused");
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", "canyue");
        environment.put("QUARKUS_DATASOURCE_PASSWORD",
                Files.readString(database.dataFolder().resolve("database-password")));
        environment.put("CANYUE_SESSION_KEY", "session-key-of-the-tests-0123456789");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("CANYUE_SITE_ADDRESS", "https://canyue.example.org");
        environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        environment.put("QUARKUS_MAILER_PORT", Integer.toString(smtpPort));
        environment.put("QUARKUS_MAILER_FROM", "bulletin@crash.example");
        environment.put("CANYUE_MAIL_DEAD_AFTER", "8s");
        environment.put("JAVA_TOOL_OPTIONS", OPTIONS);
        environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", CONNECTIONS);
    }

    /** Both at the same time. */
    TwoSenders start() {
        var first = CompletableFuture.supplyAsync(this::startOne);
        var second = CompletableFuture.supplyAsync(this::startOne);
        try {
            two = List.of(first.join(), second.join());
            return this;
        } catch (CompletionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private PackagedProgram startOne() {
        for (int failed = 0;; failed++) {
            try {
                PackagedLaunch launch = PackagedProgram.in(unused);
                environment.forEach(launch::with);
                return launch.start();
            } catch (IOException | InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } catch (IllegalStateException notReady) {
                if (failed == STARTS - 1) {
                    throw notReady;
                }
            }
        }
    }

    void kill(long millisBetween) throws InterruptedException {
        two.get(0).killJvm();
        Thread.sleep(millisBetween);
        two.get(1).killJvm();
    }

    /** The most memory that one of them ever held. */
    long peakMegabytes() throws IOException {
        return Math.max(two.get(0).peakMegabytes(), two.get(1).peakMegabytes());
    }

    @Override
    public void close() throws IOException {
        for (PackagedProgram one : two) {
            one.close();
        }
    }
}
