package org.canyue.platform.startup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder that keeps the data of evaluation mode. One program at a time holds it, for as long as it is open. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path.getParent());
            if (Files.notExists(path)) {
                OwnerOnly.createFolder(path);
            }
            FileChannel lockFile = FileChannel.open(path.resolve("canyue.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw inUse(path);
            }
            return new DataFolder(path, lockFile);
        } catch (IOException e) {
            throw notWritable(path);
        }
    }

    private static FileLock lock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Refusal inUse(Path path) {
        return new Refusal("数据目录 " + path + " 正由另一个参阅程序使用：请先停止那个程序，或用 CANYUE_DATA_DIR 指定另一个目录。",
                "The data folder " + path
                        + " is in use by another Canyue: stop that one first, or name another folder with CANYUE_DATA_DIR.");
    }

    static Refusal notWritable(Path path) {
        return new Refusal("无法写入数据目录 " + path + "：请授予运行程序的用户写入权限，或用 CANYUE_DATA_DIR 指定另一个目录。",
                "The data folder " + path
                        + " cannot be written: give the user that runs Canyue the right to write there,"
                        + " or name another folder with CANYUE_DATA_DIR.");
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A random secret of 256 bits that is made once and kept in a file that only its owner can read. */
    String secret(String name) {
        Path file = path.resolve(name);
        try {
            if (Files.notExists(file)) {
                Path unfinished = path.resolve(name + ".new");
                OwnerOnly.write(unfinished, randomText());
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw notWritable(path);
        }
    }

    private static String randomText() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            // The lock falls with the process in any case.
        }
    }
}
