package org.canyue.platform.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What the operator reads, in an encoding that can say Chinese: a bare locale would turn it into question marks. */
public final class OperatorConsole {
    private static final String CHINESE = "参阅";

    private OperatorConsole() {
    }

    /** Lets the log speak so too; call it before anything is logged. */
    public static void useForLog() {
        // The log manager asks this property, which Java 17 itself leaves unset.
        System.setProperty("stdout.encoding", charset(CHINESE).name());
    }

    /** On the standard error stream. */
    public static void print(String text) {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset(text)).println(text);
    }

    private static Charset charset(String text) {
        Charset ofTerminal = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return ofTerminal.newEncoder().canEncode(text) ? ofTerminal : StandardCharsets.UTF_8;
    }
}
