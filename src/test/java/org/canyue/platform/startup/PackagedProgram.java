package org.canyue.platform.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program as users start it, running as a process of its own in evaluation mode. It can be stopped in order, or
 * killed as by a crash.
 */
public final class PackagedProgram implements AutoCloseable {

    /** A busy machine may need more. */
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("canyue.patience", 60));

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final PackagedLaunch launch;
    private final Process process;

    PackagedProgram(PackagedLaunch launch, Process process) {
        this.launch = launch;
        this.process = process;
    }

    /** Prepares a start that keeps its data in this folder. */
    public static PackagedLaunch in(Path dataFolder) {
        return new PackagedLaunch(dataFolder);
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + launch.httpPort() + path);
    }

    public Path dataFolder() {
        return launch.dataFolder();
    }

    /** All that the program has said so far on both streams. */
    public String output() throws IOException {
        return Files.readString(launch.output());
    }

    /** A connection to the program's database that goes round the program. */
    public Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(jdbcUrl(), "canyue", password());
    }

    /** Of its database. */
    String password() throws IOException {
        return Files.readString(dataFolder().resolve("database-password"));
    }

    public String jdbcUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + postmasterLine(3) + "/postgres";
    }

    public ProcessHandle postgres() throws IOException {
        return postgresIfAlive().orElseThrow();
    }

    private Optional<ProcessHandle> postgresIfAlive() throws IOException {
        if (Files.notExists(postmasterFile())) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(postmasterLine(0)));
    }

    private String postmasterLine(int index) throws IOException {
        return Files.readAllLines(postmasterFile()).get(index).strip();
    }

    private Path postmasterFile() {
        return dataFolder().resolve("database").resolve("postmaster.pid");
    }

    /** The most memory that it ever held, as Linux counts it; 0 elsewhere. */
    public long peakMegabytes() throws IOException {
        return megabytes("VmHWM:");
    }

    /** The memory that it holds now. */
    public long megabytes() throws IOException {
        return megabytes("VmRSS:");
    }

    private long megabytes(String field) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.notExists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(field)).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10).orElse(0L);
        }
    }

    /** What it has started and waits for. */
    public Stream<ProcessHandle> children() {
        return process.descendants();
    }

    /** As with SIGKILL: the JVM is gone at once, its database lives on as an orphan. */
    public void killJvm() {
        process.destroyForcibly().onExit().join();
    }

    /** As with a power cut: both are gone at once. */
    public void killJvmAndPostgres() throws IOException {
        ProcessHandle postgres = postgres();
        postgres.destroyForcibly();
        killJvm();
        postgres.onExit().join();
    }

    /** As with SIGTERM: waits for the orderly end and gives the exit status. */
    public int stop() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** Waits until it ends by itself and gives the exit status. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    /** As with SIGKILL to the server alone: the program lives on. */
    public void killPostgres() throws IOException {
        ProcessHandle postgres = postgres();
        postgres.destroyForcibly();
        postgres.onExit().join();
    }

    /** Waits until it answers, and its database too. */
    public PackagedProgram awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                killJvm();
                throw new IllegalStateException("not ready:\n" + output());
            }
            Thread.sleep(100);
        }
        return this;
    }

    private boolean isReady() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri("/q/health/ready")).timeout(PATIENCE).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).exceptionally(late -> null).join();
        process.destroyForcibly();
        postgresIfAlive().ifPresent(ProcessHandle::destroyForcibly);
    }
}
