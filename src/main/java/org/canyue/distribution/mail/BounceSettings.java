package org.canyue.distribution.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The mailbox, read by IMAP, to which letters come back; none where no host is named. */
@ConfigMapping(prefix = "canyue.mail.bounces")
public interface BounceSettings {
    Optional<String> host();

    /** 993 with TLS from the beginning, else 143. */
    OptionalInt port();

    Optional<String> user();

    Optional<String> password();

    @WithDefault("true")
    boolean tls();

    @WithDefault("INBOX")
    String folder();

    /** How often it is read. */
    @WithDefault("5M")
    Duration every();

    /** Where reports go once they are read; made where it is missing. */
    @WithDefault("Canyue")
    String handled();
}
