package org.canyue.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret of this installation. A seal made with it cannot be made elsewhere, nor read back. */
@Singleton
public class SessionKey {
    private static final String HMAC_SHA256 = "HmacSHA256";

    /** What a seal stands for; the same text has another seal for each. */
    enum Purpose {
        SESSION, SETUP, SETUP_TOKEN, THROTTLE, LINK, FORM, DEVICE, PLACE
    }

    private final SecretKeySpec key;

    SessionKey(@ConfigProperty(name = "canyue.session-key") String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC_SHA256);
    }

    /** @return HMAC-SHA256 (RFC 2104) in 64 hexadecimal digits */
    String seal(Purpose purpose, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC_SHA256);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
