package org.canyue.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The address of a link: http, https or mailto, with everything percent-encoded that could end it in plain text. */
final class Address {

    private static final Pattern ALLOWED = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s()]+");

    private Address() {
    }

    static boolean isAllowed(String address) {
        return ALLOWED.matcher(address).matches();
    }

    static String canonical(String address) {
        StringBuilder canonical = new StringBuilder();
        CleanText.line(address).codePoints().forEach(c -> {
            if (c <= ' ' || "()[]{}<>\"'\\|`^*".indexOf(c) >= 0 || CleanText.isSpace(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    canonical.append(String.format("%%%02X", b & 0xFF));
                }
            } else {
                canonical.appendCodePoint(c);
            }
        });
        return canonical.toString();
    }
}
