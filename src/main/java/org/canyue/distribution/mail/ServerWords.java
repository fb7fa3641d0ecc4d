package org.canyue.distribution.mail;

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
