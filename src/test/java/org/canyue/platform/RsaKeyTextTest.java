package org.canyue.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;

import org.junit.jupiter.api.Test;

/** Keys as {@code openssl genrsa} of this and of the last age writes them. */
class RsaKeyTextTest {
    /** What stands before a PKCS#1 key of 2048 bits within PKCS#8. */
    private static final int PKCS8_HEAD = 26;

    @Test
    void readsBothKindsOfPemAndTheBareKey() throws Exception {
        KeyPair keys = keys(2048);
        byte[] pkcs8 = keys.getPrivate().getEncoded();
        byte[] pkcs1 = Arrays.copyOfRange(pkcs8, PKCS8_HEAD, pkcs8.length);
        assertThat(RsaKeyText.read(pem("PRIVATE KEY", pkcs8))).contains(keys.getPrivate());
        assertThat(RsaKeyText.read("\n" + pem("RSA PRIVATE KEY", pkcs1).replace("\n", "\r\n")))
                .contains(keys.getPrivate());
        assertThat(RsaKeyText.read(Base64.getEncoder().encodeToString(pkcs8))).contains(keys.getPrivate());
    }

    @Test
    void readsNothingElse() throws Exception {
        KeyPair keys = keys(2048);
        assertThat(RsaKeyText.read("")).isEmpty();
        assertThat(RsaKeyText.read("no key")).isEmpty();
        assertThat(RsaKeyText.read(pem("PUBLIC KEY", keys.getPublic().getEncoded()))).isEmpty();
        assertThat(RsaKeyText.read(pem("ENCRYPTED PRIVATE KEY", keys.getPrivate().getEncoded()))).isEmpty();
        assertThat(RsaKeyText.read(pem("PRIVATE KEY", new byte[]{1, 2, 3}))).isEmpty();
        assertThat(RsaKeyText.read(pem("PRIVATE KEY", keys(512).getPrivate().getEncoded()))).isEmpty();
    }

    private static KeyPair keys(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(der)
                + "\n-----END " + kind + "-----\n";
    }
}
