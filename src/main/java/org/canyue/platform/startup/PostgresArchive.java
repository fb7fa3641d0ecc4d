package org.canyue.platform.startup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.canyue.platform.Sha256;
import org.tukaani.xz.XZInputStream;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;

/**
 * The PostgreSQL programs as they come in a jar. Unpacked into the data folder and not into the folder for temporary
 * files: there another user may have put them first, programs may not be allowed to run, and cleaners remove them.
 */
final class PostgresArchive {

    private PostgresArchive() {
    }

    /** Unpacks unless that was done before; a folder named by the hash of its archive is always complete. */
    static Path unpackInto(DataFolder folder) throws IOException {
        Path home = folder.resolve("postgresql-" + hash());
        if (Files.notExists(home)) {
            Path unfinished = folder.resolve("postgresql.new");
            Folders.delete(unfinished);
            unpack(unfinished);
            Files.move(unfinished, home);
        }
        return home;
    }

    private static String hash() throws IOException {
        try (InputStream archive = forThisMachine()) {
            return Sha256.hex(archive).substring(0, 16);
        }
    }

    /** As a stream: in memory, archive and dictionary would be larger than all else at a start. */
    private static void unpack(Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZInputStream(new BufferedInputStream(forThisMachine())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder);
            }
        }
    }

    private static InputStream forThisMachine() throws IOException {
        String system = System.getProperty("os.name").replaceFirst(" .*", "");
        String machine = System.getProperty("os.arch");
        InputStream archive = null;
        try {
            archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Mac".equals(system) ? "Darwin" : system,
                    "amd64".equals(machine) ? "x86_64" : machine);
        } catch (IllegalStateException e) {
            // Told below, as for a resolver that finds nothing.
        }
        if (archive == null) {
            throw new Refusal(
                    "没有适用于 " + system + "（" + machine + "）的内置 PostgreSQL：请设置 QUARKUS_DATASOURCE_JDBC_URL，使用外部数据库。",
                    "There is no embedded PostgreSQL for " + system + " on " + machine.toLowerCase(Locale.ROOT)
                            + ": set QUARKUS_DATASOURCE_JDBC_URL to use a database of your own.");
        }
        return archive;
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("entry outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            target.toFile().setExecutable(true, false);
        }
    }
}
