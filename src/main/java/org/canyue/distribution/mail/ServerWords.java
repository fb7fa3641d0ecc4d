package org.canyue.distribution.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.canyue.text.CleanText;

/** What a mail server said, fit to be kept for good and shown: one line, not long, without the recipient's address. */
final class ServerWords {
    private static final int LONGEST = 500;
    /** A shorter name of a mailbox may be any word. */
    private static final int TELLING = 3;
    private static final String ADDRESS = "…";

    private ServerWords() {
    }

    /** Mail programs hand on bytes as if they were Latin letters; servers here write UTF-8 or GB 18030. */
    static String read(String bytes) {
        if (bytes.chars().anyMatch(each -> each > 0xff)) {
            return bytes;
        }
        ByteBuffer raw = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
        } catch (CharacterCodingException other) {
            return Charset.forName("GB18030").decode(raw.rewind()).toString();
        }
    }

    static String cleaned(String words, String address) {
        String line = CleanText.line(words);
        if (!address.isEmpty()) {
            line = without(line, Pattern.quote(address));
            // Servers name the mailbox alone too: "550 user lxt unknown".
            line = without(line, "(?<![\\w.-])" + Pattern.quote(mailbox(address)) + "(?![\\w.@-])");
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }

    private static String without(String line, String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(line)
                .replaceAll(ADDRESS);
    }

    private static String mailbox(String address) {
        String mailbox = address.substring(0, Math.max(0, address.lastIndexOf('@')));
        return mailbox.length() < TELLING ? address : mailbox;
    }
}
