package org.canyue.platform.startup;

import java.io.IOException;
import java.util.List;

/** Which user the server runs as. PostgreSQL refuses to run as root, as which containers often run everything. */
final class ServerAccount {

    private static final List<String> OTHER_NAMESPACE = List.of("unshare", "-U");

    private ServerAccount() {
    }

    /** The start of a command line that gives up being root; empty for everybody else. */
    static List<String> prefix() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        try {
            if (PostgresPrograms.execute(List.of("unshare", "-U", "true")).succeeded()) {
                return OTHER_NAMESPACE;
            }
        } catch (IOException e) {
            // No such program: the same answer as for one that is not allowed.
        }
        throw new Refusal("PostgreSQL 不能以 root 身份运行：请以普通用户启动参阅。",
                "PostgreSQL does not run as root: start Canyue as an ordinary user.");
    }
}
