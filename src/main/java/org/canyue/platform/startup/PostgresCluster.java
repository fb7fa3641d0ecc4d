package org.canyue.platform.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One PostgreSQL cluster in a folder: made, started and stopped by PostgreSQL's own programs. */
final class PostgresCluster {

    static final String USER = "canyue";
    private static final int STOP_SECONDS = 60;

    private final PostgresPrograms programs;
    private final Path folder;
    private final Path log;

    PostgresCluster(PostgresPrograms programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
        this.log = folder.resolve("server.log");
    }

    /** Makes the cluster unless it is there; a folder of this name is always a complete cluster. */
    void createIfMissing(String password) throws IOException {
        if (Files.exists(folder)) {
            refuseOtherVersion();
            programs.account().own(folder);
            return;
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(unfinished);
        OwnerOnly.createFolder(unfinished);
        Path passwordFile = folder.resolveSibling("initdb-password.new");
        OwnerOnly.write(passwordFile, password);
        programs.account().own(unfinished);
        programs.account().own(passwordFile);
        PostgresPrograms.Outcome outcome = programs.run("initdb",
                List.of("-D", unfinished.toString(), "--username=" + USER, "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.delete(passwordFile);
        if (!outcome.succeeded()) {
            throw new IOException(outcome.output());
        }
        Files.move(unfinished, folder);
    }

    private void refuseOtherVersion() throws IOException {
        String made = Files.readString(folder.resolve("PG_VERSION")).strip();
        String ours = programs.majorVersion();
        if (!made.equals(ours)) {
            throw new Refusal(
                    "数据目录 " + folder + " 由 PostgreSQL " + made + " 建立，本程序自带 PostgreSQL " + ours
                            + "：请改用当时的程序版本，或用 CANYUE_DATA_DIR 指定另一个目录。",
                    "The data folder " + folder + " was made by PostgreSQL " + made
                            + ", this program brings PostgreSQL "
                            + ours
                            + ": use the version of Canyue that made it, or name another folder with CANYUE_DATA_DIR.");
        }
    }

    /** Ends a server that outlived the program that had started it, as after SIGKILL, and what is left of one that was killed itself. */
    void stopOrphan() throws IOException {
        Optional<Postmaster> left = Postmaster.of(folder);
        if (left.filter(Postmaster::isServing).isPresent()) {
            stop();
        } else if (left.filter(Postmaster::isProcessAlive).isPresent()) {
            left.get().forget();
        }
        endLeftovers();
    }

    /** A busy one would not notice that its server is gone, and its memory forbids another server. */
    private void endLeftovers() {
        ProcessHandle.allProcesses().filter(process -> new Postmaster(folder, process.pid()).isServing())
                .forEach(ProcessHandle::destroyForcibly);
    }

    boolean isServing() throws IOException {
        return Postmaster.of(folder).filter(Postmaster::isServing).isPresent();
    }

    void discard() throws IOException {
        stopOrphan();
        Folders.delete(folder);
    }

    PostgresPrograms.Outcome start(int port, Map<String, String> settings) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("server-previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> options = new ArrayList<>(List.of("-p " + port));
        settings.forEach((name, value) -> options.add("-c " + name + "=" + value));
        return programs.run("pg_ctl", List.of("start", "-w", "-t", "120", "-D", folder.toString(), "-l", log.toString(),
                "-o", String.join(" ", options)));
    }

    /** Fast mode: open transactions are rolled back, what was committed is on the disk. */
    void stop() throws IOException {
        programs.run("pg_ctl", List.of("stop", "-w", "-t", Integer.toString(STOP_SECONDS), "-m", "fast", "-D",
                folder.toString()));
    }

    /** Whether a failed start is worth another try: the last helper of a killed server, or a port just taken, may go. */
    boolean mayStartLater(boolean withAnotherPort) {
        String log = readLog();
        return log.contains("shared memory block") || withAnotherPort && log.contains("could not bind");
    }

    String lastComplaint() {
        List<String> fatal = readLog().lines().filter(line -> line.matches(".*(FATAL|PANIC):.*")).toList();
        return fatal.isEmpty() ? "?" : fatal.get(fatal.size() - 1).replaceFirst(".*(FATAL|PANIC): *", "");
    }

    private String readLog() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
