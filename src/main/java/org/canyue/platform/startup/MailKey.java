package org.canyue.platform.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.canyue.platform.RsaKeyText;

/** The key that letters are signed with (RFC 6376), where the operator named one. */
record MailKey(Settings settings) {
    private static final String DKIM = "quarkus.mailer.dkim.";

    /** Nothing, where letters are not signed. */
    void check() {
        if (settings.get(DKIM + "enabled").filter(Boolean::parseBoolean).isEmpty()) {
            return;
        }
        if (settings.get(DKIM + "sdid").isEmpty() || settings.get(DKIM + "selector").isEmpty()) {
            throw new Refusal("信件要签名，却没有写明域名或选择器：请设置 QUARKUS_MAILER_DKIM_SDID 和 QUARKUS_MAILER_DKIM_SELECTOR。",
                    "Letters are to be signed, but the domain or the selector is missing: set QUARKUS_MAILER_DKIM_SDID"
                            + " and QUARKUS_MAILER_DKIM_SELECTOR.");
        }
        if (RsaKeyText.read(key()).isEmpty()) {
            throw new Refusal(
                    "信件签名的密钥无法使用：请用 openssl genrsa 制作至少 1024 位、不带口令的 RSA 密钥，并由 QUARKUS_MAILER_DKIM_PRIVATE_KEY_PATH 指明。",
                    "The key that signs letters cannot be used: make an RSA key of at least 1024 bits without a"
                            + " passphrase by openssl genrsa, and name it with QUARKUS_MAILER_DKIM_PRIVATE_KEY_PATH.");
        }
    }

    private String key() {
        String path = settings.get(DKIM + "private-key-path").orElse("");
        if (path.isEmpty()) {
            return settings.get(DKIM + "private-key").orElse("");
        }
        try {
            return Files.readString(Path.of(path));
        } catch (IOException | InvalidPathException unreadable) {
            throw new Refusal("读不到信件签名的密钥 " + path + "：请改正 QUARKUS_MAILER_DKIM_PRIVATE_KEY_PATH，或给予读取权限。",
                    "The key that signs letters cannot be read: " + path
                            + ". Correct QUARKUS_MAILER_DKIM_PRIVATE_KEY_PATH, or give the right to read it.");
        }
    }
}
