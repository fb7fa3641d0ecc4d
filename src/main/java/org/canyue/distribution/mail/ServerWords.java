package org.canyue.distribution.mail;

import org.canyue.text.CleanText;

/** What a mail server said, fit to be kept for good and shown: one line, not long, without the recipient's address. */
final class ServerWords {
    private static final int LONGEST = 500;
    private static final String ADDRESS = "…";

    private ServerWords() {
    }

    static String cleaned(String words, String address) {
        String line = CleanText.line(words);
        if (!address.isEmpty()) {
            line = line.replaceAll("(?i)\\Q" + address + "\\E", ADDRESS);
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
