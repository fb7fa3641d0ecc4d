package org.canyue.distribution.mail;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How this installation sends letters; to which server, and with what name and key, is said by {@code quarkus.mailer}. */
@ConfigMapping(prefix = "canyue.mail")
public interface MailSettings {
    enum Uncertain {
        /** A person decides. */
        ASK,
        /** Sent again, so that somebody may get it twice. */
        RESEND
    }

    /** How often the outbox is looked at; {@code off} leaves the sending to other nodes. */
    @WithDefault("1s")
    String every();

    /** How often a node says that it lives, and looks for others that do not. */
    @WithDefault("2s")
    String beat();

    /** What becomes of a letter of which nobody knows whether it went. */
    @WithDefault("ask")
    Uncertain uncertain();

    /** Letters under way at the same time on each node; the server is asked by as many connections. */
    @WithDefault("10")
    int concurrent();

    /** How long the server may be silent, and how long a letter may take in all. RFC 5321, 4.5.3.2 wants 10 minutes for the last answer. */
    @WithDefault("10M")
    Duration timeout();

    /** After so many attempts or so long a letter is given up. */
    @WithDefault("20")
    int attempts();

    @WithDefault("48H")
    Duration longest();

    /** How long a node may be silent until what it was sending is called uncertain. */
    @WithDefault("60S")
    Duration deadAfter();
}
