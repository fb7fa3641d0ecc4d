package org.canyue.distribution.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

import org.canyue.text.CleanText;

/** A mail address as the wire takes it: plain letters before the @ (RFC 5321 without SMTPUTF8), the domain as RFC 5890 writes it. */
public final class MailAddress {
    private static final Pattern FIT = Pattern
            .compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*"
                    + "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final int LONGEST = 254;

    private MailAddress() {
    }

    /** The domain in lower case and plain letters; what is none stays as it is, cut to what can be kept. */
    public static String cleaned(String typed) {
        String line = CleanText.line(typed);
        int at = line.lastIndexOf('@');
        if (at > 0) {
            line = line.substring(0, at + 1) + plain(line.substring(at + 1));
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    public static boolean isFit(String address) {
        return address.length() <= LONGEST && FIT.matcher(address).matches();
    }

    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static String plain(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException none) {
            return domain.toLowerCase(Locale.ROOT);
        }
    }
}
