package org.canyue.distribution.mail;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this installation sends and reads mail, for a person to check. Never a password or a key. */
@ApplicationScoped
public class MailState {
    @Inject
    MailServer server;
    @Inject
    BounceMailbox mailbox;
    @Inject
    BounceSettings bounceSettings;
    @Inject
    Bounces bounces;
    @ConfigProperty(name = "quarkus.mailer.host", defaultValue = "")
    Optional<String> host;
    @ConfigProperty(name = "quarkus.mailer.dkim.enabled", defaultValue = "false")
    boolean dkim;
    @ConfigProperty(name = "quarkus.mailer.dkim.sdid")
    Optional<String> domain;
    @ConfigProperty(name = "quarkus.mailer.dkim.selector")
    Optional<String> selector;

    boolean isServerSet() {
        return server.isConfigured();
    }

    String host() {
        return isServerSet() ? host.orElse("") : "";
    }

    String sender() {
        return server.sender().orElse("");
    }

    /** Where the public key of signed letters is looked for (RFC 6376, 3.6.2.1); empty where none are signed. */
    String keyRecord() {
        return dkim ? selector.orElse("") + "._domainkey." + domain.orElse("") : "";
    }

    /** user@host, empty where none is read. */
    String mailbox() {
        return mailbox.isConfigured()
                ? bounceSettings.user().orElse("") + " @ " + bounceSettings.host().orElse("")
                : "";
    }

    List<Bounces.Reading> lastReading() {
        return bounces.last().stream().toList();
    }
}
