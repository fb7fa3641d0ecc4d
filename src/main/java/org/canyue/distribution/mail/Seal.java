package org.canyue.distribution.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Signs letters in the name of a domain (DKIM, RFC 6376): rsa-sha256, relaxed/relaxed. From is named once more than it stands there, so
 * that nobody adds one (section 5.4).
 */
final class Seal {
    private static final List<String> SIGNED = List.of("From", "To", "Subject", "Date", "Message-ID", "MIME-Version",
            "Content-Type", "Auto-Submitted", "List-Unsubscribe", "List-Unsubscribe-Post");
    private static final int LINE = 72;

    private final String domain;
    private final String selector;
    private final PrivateKey key;

    Seal(String domain, String selector, PrivateKey key) {
        this.domain = domain;
        this.selector = selector;
        this.key = key;
    }

    /** @param letter whose lines end with CRLF @return the header to be put before it, with its line end */
    byte[] on(byte[] letter, Instant now) {
        int end = endOfHeaders(letter);
        List<String> headers = List
                .of(new String(letter, 0, end, StandardCharsets.US_ASCII).split("\r\n(?![ \t])"));
        List<String> names = new ArrayList<>();
        StringBuilder signed = new StringBuilder();
        for (String name : SIGNED) {
            headers.stream().filter(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .findFirst().ifPresent(header -> {
                        names.add(name);
                        signed.append(Relaxed.header(header)).append("\r\n");
                    });
        }
        String open = "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + domain + "; s=" + selector
                + ";\r\n t=" + now.getEpochSecond() + "; h=" + String.join(":\r\n ", names) + ":From;\r\n bh="
                + hash(letter, end + 4) + ";\r\n b=";
        signed.append(Relaxed.header(open));
        return (open + folded(signature(signed.toString())) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static int endOfHeaders(byte[] letter) {
        for (int i = 0; i + 3 < letter.length; i++) {
            if (letter[i] == '\r' && letter[i + 2] == '\r' && letter[i + 1] == '\n' && letter[i + 3] == '\n') {
                return i;
            }
        }
        throw new IllegalArgumentException("no body");
    }

    private static String hash(byte[] letter, int body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Relaxed.body(letter, body, digest);
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private String signature(String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException("The key does not sign", unfit);
        }
    }

    private static String folded(String base64) {
        return base64.replaceAll("(.{" + LINE + "})(?=.)", "$1\r\n ");
    }
}
