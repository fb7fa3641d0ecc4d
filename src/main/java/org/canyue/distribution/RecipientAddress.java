package org.canyue.distribution;

import java.net.IDN;
import java.util.regex.Pattern;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 地址: one of the places where a recipient is reached. */
@Embeddable
public record RecipientAddress(@Enumerated(EnumType.STRING) Kind kind, String value) {
    public static final int LONGEST = 200;
    private static final int LONGEST_DOMAIN = 253;
    private static final Pattern LOCAL_PART = Pattern
            .compile("(?=.{1,64}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    public enum Kind {
        MAIL, POST, PICK_UP, PHONE;

        /** Where copies of a channel go. */
        public static Kind of(Channel channel) {
            return switch (channel) {
                case MAIL -> MAIL;
                case PICK_UP -> PICK_UP;
                default -> POST;
            };
        }
    }

    /**
     * Whether mail can be sent there: one mailbox without a name around it (RFC 5321, 4.1.2), its local part in ASCII, its domain
     * with a dot and allowed as a host name, also in Chinese (RFC 5890).
     */
    public static boolean isMailbox(String text) {
        int at = text.lastIndexOf('@');
        if (!LOCAL_PART.matcher(text.substring(0, Math.max(0, at))).matches() || text.length() > LONGEST) {
            return false;
        }
        try {
            String domain = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return domain.indexOf('.') > 0 && !domain.endsWith(".") && domain.length() <= LONGEST_DOMAIN;
        } catch (IllegalArgumentException noHostName) {
            return false;
        }
    }
}
