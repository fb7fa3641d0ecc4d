package org.canyue.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.canyue.exchange.source.UnreadableFile;

/** Reads a file in a process of its own with little memory, and tells what came of it. */
final class SmallHeap {
    private static final String HEAP = "-Xmx160m";

    private SmallHeap() {
    }

    /** @return the reason of the refusal, READ, or what the process said when it failed */
    static String reads(Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, HEAP, "-cp", System.getProperty("java.class.path"),
                SmallHeap.class.getName(), file.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return said.lines().filter(line -> line.startsWith("answer ")).map(line -> line.substring(7)).findFirst()
                .orElse(said);
    }

    public static void main(String[] arguments) {
        try {
            BulletinFileReader.read(Path.of(arguments[0]), new File(arguments[0]).getName());
            System.out.println("answer READ");
        } catch (UnreadableFile refused) {
            System.out.println("answer " + refused.reason());
        }
    }
}
