package org.canyue.distribution.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/**
 * The relaxed form of headers and bodies (RFC 6376, 3.4.2 and 3.4.4), which outlives servers that fold lines anew or drop white space at
 * their ends.
 */
final class Relaxed {
    private static final byte[] CRLF = {'\r', '\n'};

    private Relaxed() {
    }

    /** @param header with its name, folded or not, without the line end */
    static String header(String header) {
        int colon = header.indexOf(':');
        return header.substring(0, colon).strip().toLowerCase(Locale.ROOT) + ":"
                + header.substring(colon + 1).replaceAll("[ \t\r\n]+", " ").strip();
    }

    /** Lines of base64 go in as they are, a run of them at once. @param message whose lines end with CRLF */
    static void body(byte[] message, int from, MessageDigest digest) {
        int empty = 0;
        int kept = from;
        int line = from;
        while (line < message.length) {
            int end = end(message, line);
            boolean isPlain = end + 2 <= message.length && isPlain(message, line, end);
            if (!isPlain || end == line) {
                empty = flushed(digest, message, kept, line, empty);
                byte[] relaxed = relaxed(message, line, end);
                if (relaxed.length == 0) {
                    empty++;
                } else {
                    empty = emptied(digest, empty);
                    digest.update(relaxed);
                    digest.update(CRLF);
                }
                kept = end + 2;
            }
            line = end + 2;
        }
        flushed(digest, message, kept, Math.min(line, message.length), empty);
    }

    /** Empty lines count only where something follows. */
    private static int flushed(MessageDigest digest, byte[] message, int kept, int line, int empty) {
        if (kept >= line) {
            return empty;
        }
        emptied(digest, empty);
        digest.update(message, kept, line - kept);
        return 0;
    }

    private static int emptied(MessageDigest digest, int empty) {
        for (int i = 0; i < empty; i++) {
            digest.update(CRLF);
        }
        return 0;
    }

    private static int end(byte[] message, int from) {
        for (int i = from; i + 1 < message.length; i++) {
            if (message[i] == '\r' && message[i + 1] == '\n') {
                return i;
            }
        }
        return message.length;
    }

    private static boolean isPlain(byte[] message, int from, int to) {
        for (int i = from; i < to; i++) {
            if (message[i] == ' ' || message[i] == '\t') {
                return false;
            }
        }
        return true;
    }

    private static byte[] relaxed(byte[] message, int from, int to) {
        return new String(message, from, to - from, StandardCharsets.ISO_8859_1).replaceAll("[ \t]+", " ")
                .replaceFirst(" $", "").getBytes(StandardCharsets.ISO_8859_1);
    }
}
