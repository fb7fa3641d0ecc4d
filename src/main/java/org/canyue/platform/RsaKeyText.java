package org.canyue.platform;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A private RSA key as {@code openssl} writes it: PKCS#8 or PKCS#1 (RFC 8017, appendix A.1.2) in PEM (RFC 7468), or the bare base64 of
 * PKCS#8. A locked one cannot be read.
 */
public final class RsaKeyText {
    /** RFC 8301, section 3.2: nobody believes a shorter one. */
    private static final int SHORTEST_BITS = 1024;
    private static final Pattern PEM = Pattern.compile("-----BEGIN (RSA )?PRIVATE KEY-----([^-]*)-----END");
    /** Version 0, the algorithm rsaEncryption without parameters, and what follows is an octet string. */
    private static final byte[] RSA = {2, 1, 0, 48, 13, 6, 9, 42, (byte) 134, 72, (byte) 134, (byte) 247, 13, 1, 1, 1,
            5, 0};
    private static final int SEQUENCE = 48;
    private static final int OCTETS = 4;

    private RsaKeyText() {
    }

    /** @return empty where it is none, or too short to be believed */
    public static Optional<PrivateKey> read(String text) {
        Matcher pem = PEM.matcher(text);
        boolean isPem = pem.find();
        try {
            byte[] der = Base64.getDecoder().decode((isPem ? pem.group(2) : text).replaceAll("\\s", ""));
            return Optional.of(key(isPem && pem.group(1) != null ? wrapped(der) : der));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static PrivateKey key(byte[] pkcs8) throws GeneralSecurityException {
        PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        if (((RSAPrivateKey) key).getModulus().bitLength() < SHORTEST_BITS) {
            throw new IllegalArgumentException("short");
        }
        return key;
    }

    private static byte[] wrapped(byte[] pkcs1) {
        var inner = new ByteArrayOutputStream();
        inner.writeBytes(RSA);
        inner.writeBytes(element(OCTETS, pkcs1));
        return element(SEQUENCE, inner.toByteArray());
    }

    /** With a length of two bytes, which holds every key in use; DER wants the shortest, but who reads keys does not mind. */
    private static byte[] element(int tag, byte[] content) {
        var element = new ByteArrayOutputStream();
        element.write(tag);
        element.write(0x82);
        element.write(content.length >> 8);
        element.write(content.length);
        element.writeBytes(content);
        return element.toByteArray();
    }
}
