package org.canyue.platform.startup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One start of the packaged program: its data folder, its port and its environment. */
public final class PackagedLaunch {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final Path dataFolder;
    private final Map<String, String> environment = new HashMap<>();
    private String before = "";
    private Path output;

    PackagedLaunch(Path dataFolder) {
        this.dataFolder = dataFolder.toAbsolutePath();
        environment.put("CANYUE_DATA_DIR", this.dataFolder.toString());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(freePort()));
    }

    /** Sets an environment variable. */
    public PackagedLaunch with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** With links that lead to it, and a mail server here that takes its letters. */
    public PackagedLaunch sendingTo(int mailPort) {
        return with("CANYUE_SITE_ADDRESS", origin()).with("QUARKUS_MAILER_HOST", "127.0.0.1")
                .with("QUARKUS_MAILER_PORT", Integer.toString(mailPort))
                .with("QUARKUS_MAILER_FROM", "lingjun@example.org");
    }

    /** Runs shell commands first, for what Java itself may not be able to say in the locale of the tests. */
    PackagedLaunch after(String commands) {
        before = commands + " && ";
        return this;
    }

    /** Starts the program and waits until it is ready. */
    public PackagedProgram start() throws IOException, InterruptedException {
        return new PackagedProgram(this, launch()).awaitReady();
    }

    /** Starts the program, which is expected to end by itself. */
    public Ending end() throws IOException, InterruptedException {
        Process process = launch();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end:\n" + Files.readString(output));
        }
        return new Ending(process.exitValue(), Files.readString(output));
    }

    /** How a program ended that could not go on: its exit status, and all that it said. */
    public record Ending(int status, String output) {
    }

    private Process launch() throws IOException {
        output = Files.createTempFile("canyue-output", ".log");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", before + "exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                JAR.toAbsolutePath().toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("CANYUE_"));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    /** Where the program will be found. */
    public String origin() {
        return "http://127.0.0.1:" + httpPort();
    }

    Path dataFolder() {
        return dataFolder;
    }

    Path output() {
        return output;
    }

    String httpPort() {
        return environment.get("QUARKUS_HTTP_PORT");
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
