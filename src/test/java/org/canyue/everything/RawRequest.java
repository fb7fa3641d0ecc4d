package org.canyue.everything;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/**
 * A request as bytes, since no browser and no library would send such ones. The line is closed on our side after it, so a program
 * that waits for more learns that nothing comes.
 *
 * @param framed whether it ends where it says, so that it is owed an answer
 */
record RawRequest(String head, byte[] body, boolean framed) {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int STATUS_AT = "HTTP/1.1 ".length();
    private static final int OF_AN_ANSWER = 4000;

    /** What came back. @param status 0 where the line was closed without an answer, -1 where nothing came in time */
    record Answer(int status, String beginning) {
    }

    Answer send(int port) throws IOException {
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            line.setSoTimeout(PATIENCE_MILLIS);
            write(line);
            return read(line.getInputStream());
        }
    }

    /** Whoever refuses a long body may close the line before it has all of it. */
    private void write(Socket line) throws IOException {
        try {
            var bytes = new ByteArrayOutputStream();
            bytes.write(head.getBytes(StandardCharsets.UTF_8));
            bytes.write(body);
            line.getOutputStream().write(bytes.toByteArray());
            line.getOutputStream().flush();
            if (!framed) {
                line.shutdownOutput();
            }
        } catch (SocketException closed) {
            // What it answered can still be read.
        }
    }

    private static Answer read(InputStream stream) throws IOException {
        var beginning = new ByteArrayOutputStream();
        try {
            for (int next = stream.read(); next >= 0 && beginning.size() < OF_AN_ANSWER; next = stream.read()) {
                beginning.write(next);
            }
        } catch (SocketException closed) {
            // What came before counts.
        } catch (SocketTimeoutException late) {
            return new Answer(-1, beginning.toString(StandardCharsets.UTF_8));
        }
        return answer(beginning.toString(StandardCharsets.UTF_8));
    }

    private static Answer answer(String beginning) {
        boolean answered = beginning.matches("(?s)HTTP/1\\.[01] \\d{3}.*");
        return new Answer(answered ? Integer.parseInt(beginning.substring(STATUS_AT, STATUS_AT + 3)) : 0, beginning);
    }

    @Override
    public String toString() {
        String text = head + new String(body, StandardCharsets.UTF_8);
        return text.length() > 1500 ? text.substring(0, 1500) + "… " + text.length() : text;
    }
}
