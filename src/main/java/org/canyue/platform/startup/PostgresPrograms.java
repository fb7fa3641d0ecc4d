package org.canyue.platform.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The PostgreSQL programs initdb and pg_ctl of one folder, run as a user that PostgreSQL accepts. */
record PostgresPrograms(Path home, ServerAccount account) {

    /** What a finished program said and returned. */
    record Outcome(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }
    }

    Outcome run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return execute(account.commandLine(command));
    }

    /** Major version, as in the file PG_VERSION of a cluster. */
    String majorVersion() throws IOException {
        String line = run("pg_ctl", List.of("--version")).output();
        return line.replaceFirst("(?s).*\\(PostgreSQL\\) (\\d+).*", "$1");
    }

    static Outcome execute(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        // macOS refuses to start the server without a locale, and messages are compared in English.
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command.get(0), e);
        }
    }
}
