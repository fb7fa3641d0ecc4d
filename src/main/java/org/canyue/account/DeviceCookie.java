package org.canyue.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.canyue.account.SessionKey.Purpose;

/**
 * The accounts that have signed in with a browser, as that browser keeps them (OWASP, Slow Down Online Guessing Attacks with Device
 * Cookies): for each a random number and its seal. It opens nothing; it only tells the owner of an account from a stranger.
 */
record DeviceCookie(List<String> entries) {
    private static final String SEPARATOR = ".";
    private static final int NUMBER_LENGTH = 43;
    private static final int ENTRY_LENGTH = NUMBER_LENGTH + 64;
    private static final int MOST_ACCOUNTS = 5;

    static DeviceCookie of(String text) {
        return new DeviceCookie(Stream.of(text.split("\\.")).filter(entry -> entry.length() == ENTRY_LENGTH)
                .limit(MOST_ACCOUNTS).toList());
    }

    /** @return the number under which the browser is known to that account */
    Optional<String> deviceOf(String username, SessionKey key) {
        return entries.stream().filter(entry -> isOf(username, entry, key)).map(DeviceCookie::number).findFirst();
    }

    /** With the account first; whoever used the browser longest ago is forgotten. */
    DeviceCookie with(String username, SessionKey key) {
        String own = entry(deviceOf(username, key).orElseGet(() -> Token.random().text()), username, key);
        return new DeviceCookie(Stream.concat(Stream.of(own), entries.stream().filter(entry -> !entry.equals(own)))
                .limit(MOST_ACCOUNTS).toList());
    }

    String text() {
        return String.join(SEPARATOR, entries);
    }

    private static boolean isOf(String username, String entry, SessionKey key) {
        return entry(number(entry), username, key).equals(entry);
    }

    private static String entry(String number, String username, SessionKey key) {
        return number + key.seal(Purpose.DEVICE, username + "\n" + number);
    }

    private static String number(String entry) {
        return entry.substring(0, NUMBER_LENGTH);
    }
}
