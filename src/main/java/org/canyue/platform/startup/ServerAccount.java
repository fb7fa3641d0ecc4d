package org.canyue.platform.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which user the server runs as, and how a command line becomes that user. PostgreSQL refuses to run as root, and
 * containers often run everything as root.
 */
enum ServerAccount {

    /** Whoever runs this program. */
    OWN(List.of(), ""),

    /** Root that calls itself otherwise in a user namespace; the files stay those of root. */
    NAMESPACE(List.of("unshare", "-U"), "0:0"),

    /** The user nobody, where the machine does not let root make a user namespace. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), "65534:65534");

    private final List<String> prefix;
    private final String owner;

    ServerAccount(List<String> prefix, String owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static ServerAccount choose(DataFolder folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OWN;
        }
        if (NAMESPACE.can("true")) {
            return NAMESPACE;
        }
        // The secrets in the folder have rights of their own; nobody needs only to pass through it.
        Files.setPosixFilePermissions(folder.resolve(""), PosixFilePermissions.fromString("rwx--x--x"));
        if (NOBODY.can("test", "-x", folder.resolve("").toString())) {
            return NOBODY;
        }
        throw new Refusal("PostgreSQL 不能以 root 身份运行：请以普通用户启动参阅，或用 CANYUE_DATA_DIR 指定一个其他用户可以进入的目录。",
                "PostgreSQL does not run as root: start Canyue as an ordinary user,"
                        + " or name a folder that other users may enter with CANYUE_DATA_DIR.");
    }

    private boolean can(String... command) {
        try {
            return PostgresPrograms.execute(commandLine(List.of(command))).succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    List<String> commandLine(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Hands over what the server has to own, also after an earlier start with another account. */
    void own(Path path) throws IOException {
        if (this != OWN) {
            PostgresPrograms.execute(List.of("chown", "-R", owner, path.toString()));
        }
    }
}
