package org.canyue.platform.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The standard error stream, in an encoding that can say Chinese: a bare locale would turn it into question marks. */
public final class OperatorConsole {

    private OperatorConsole() {
    }

    public static void print(String text) {
        Charset ofTerminal = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        Charset charset = ofTerminal.newEncoder().canEncode(text) ? ofTerminal : StandardCharsets.UTF_8;
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset).println(text);
    }
}
