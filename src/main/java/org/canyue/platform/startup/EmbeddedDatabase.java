package org.canyue.platform.startup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A real PostgreSQL that runs for as long as this program, with its data in one folder. It listens on 127.0.0.1 alone
 * and asks for a password that only the owner of the folder can read.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** What a commit promises must hold after a power cut. */
    private static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on",
            "full_page_writes", "on");
    /** For tests, whose data nobody misses. */
    private static final Map<String, String> FAST = Map.of("fsync", "off", "synchronous_commit", "off",
            "full_page_writes", "off");
    private static final Map<String, String> PRIVATE = Map.of("listen_addresses", "127.0.0.1",
            "unix_socket_directories", "", "max_connections", "60", "log_min_messages", "warning");
    private static final String PASSWORD_FILE = "database-password";
    private static final int ATTEMPTS = 20;

    private final DataFolder folder;
    private final PostgresCluster cluster;
    private final String password;
    private final Map<String, String> settings = new TreeMap<>();
    private int port;
    private boolean open = true;

    private EmbeddedDatabase(DataFolder folder) throws IOException {
        this.folder = folder;
        this.password = folder.secret(PASSWORD_FILE);
        ServerAccount account = ServerAccount.choose(folder);
        PostgresPrograms programs = new PostgresPrograms(PostgresArchive.unpackInto(folder), account);
        this.cluster = new PostgresCluster(programs, folder.resolve("database"));
    }

    /** A database that keeps what was committed, on the given port or, for 0, on a free one. */
    static EmbeddedDatabase start(DataFolder folder, int port) {
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(folder);
            database.launch(port, DURABLE);
            return database;
        } catch (IOException e) {
            throw cannotStart(folder, e.getMessage());
        }
    }

    /** An empty database for tests, whatever the folder held before. It does not wait for the disk. */
    public static EmbeddedDatabase startForTests(Path path) {
        DataFolder folder = DataFolder.open(path.toAbsolutePath());
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(folder);
            database.cluster.discard();
            database.launch(0, FAST);
            return database;
        } catch (IOException e) {
            throw cannotStart(folder, e.getMessage());
        }
    }

    private void launch(int wantedPort, Map<String, String> durability) throws IOException {
        cluster.createIfMissing(password);
        settings.putAll(PRIVATE);
        settings.putAll(durability);
        cluster.stopOrphan();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            port = wantedPort == 0 ? freePort() : wantedPort;
            if (cluster.start(port, settings).succeeded()) {
                return;
            }
            if (!cluster.mayStartLater(wantedPort == 0)) {
                break;
            }
            pause();
        }
        throw cannotStart(folder, cluster.lastComplaint());
    }

    /** Keeps it running from now on, and says so when that is beyond its power. */
    void watch(Consumer<Refusal> lost) {
        Thread watch = new Thread(new DatabaseWatch(this, lost), "watch the database");
        watch.setDaemon(true);
        watch.start();
    }

    synchronized boolean isOpen() {
        return open;
    }

    /** @return whether it serves, or is not wanted any more */
    synchronized boolean isServing() throws IOException {
        return !open || cluster.isServing();
    }

    /** Starts the server that died, on its old port; what was committed is there. Does nothing once this is closed. */
    synchronized void startAgain() throws IOException {
        if (!open) {
            return;
        }
        cluster.stopOrphan();
        if (!cluster.start(port, settings).succeeded()) {
            throw new IOException(cluster.lastComplaint());
        }
    }

    Refusal lost(String reason) {
        return cannotStart(folder, reason);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
    }

    private static Refusal cannotStart(DataFolder folder, String reason) {
        return new Refusal(
                "内置的 PostgreSQL 无法启动（" + reason + "）：请查看 " + folder.resolve("database/server.log")
                        + "，或用 CANYUE_DATA_DIR 指定另一个目录。",
                "The embedded PostgreSQL does not start (" + reason + "): see " + folder.resolve("database/server.log")
                        + ", or name another folder with CANYUE_DATA_DIR.");
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return PostgresCluster.USER;
    }

    public String password() {
        return password;
    }

    @Override
    public synchronized void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            cluster.stop();
        } catch (IOException e) {
            System.err.println("PostgreSQL could not be stopped: " + e.getMessage());
        }
        folder.close();
    }
}
