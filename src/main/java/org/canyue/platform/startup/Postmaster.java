package org.canyue.platform.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the file postmaster.pid of a cluster says about the server process that wrote it, living or long gone. */
record Postmaster(Path cluster, long pid) {

    static Optional<Postmaster> of(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            String first = Files.readAllLines(file).stream().findFirst().orElse("").strip();
            return Optional.of(new Postmaster(cluster, Math.abs(Long.parseLong(first))));
        } catch (NumberFormatException e) {
            // A crash of the machine can leave the file empty, and PostgreSQL does not start beside an empty one.
            Files.delete(file);
            return Optional.empty();
        }
    }

    boolean isProcessAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Whether the process of this id serves this cluster, rather than being a stranger that was given the old id. */
    boolean isServing() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(ProcessHandle::info)
                .filter(info -> info.command().map(command -> Path.of(command).getFileName().toString())
                        .filter(name -> name.startsWith("postgres")).isPresent())
                .filter(this::runsInCluster).isPresent();
    }

    private boolean runsInCluster(ProcessHandle.Info info) {
        Path workingFolder = Path.of("/proc", Long.toString(pid), "cwd");
        if (Files.exists(workingFolder)) {
            try {
                return Files.isSameFile(workingFolder, cluster);
            } catch (IOException e) {
                return false;
            }
        }
        return info.commandLine().orElse("").contains(cluster.toString());
    }

    /** PostgreSQL takes any living process of this id for a server, so the note of a stranger must go. */
    void forget() throws IOException {
        Files.delete(cluster.resolve("postmaster.pid"));
    }
}
