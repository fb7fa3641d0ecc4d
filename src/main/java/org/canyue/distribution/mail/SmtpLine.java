package org.canyue.distribution.mail;

import java.lang.reflect.Field;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;

/**
 * The connections to the office's server, as {@code quarkus.mailer.*} describes it, except that a server which falls silent does not keep
 * one for ever: Quarkus reads no such limit. Idle ones are given back early, before the server closes them.
 */
@ApplicationScoped
public class SmtpLine {
    private static final int IDLE_SECONDS = 20;

    /** Quarkus makes it only because it is asked for here. */
    @Inject
    MailClient made;
    @Inject
    Vertx vertx;
    @Inject
    MailServer server;
    @Inject
    MailSettings settings;
    @ConfigProperty(name = "quarkus.mailer.bounce-address")
    Optional<String> bounceAddress;

    private MailClient client;

    synchronized Postman postman() {
        if (client == null) {
            client = MailClient.create(vertx, limited(configured()));
        }
        return new Postman(vertx, client, server.sender().orElseThrow(), bounceAddress.orElse(null),
                settings.timeout());
    }

    @PreDestroy
    synchronized void close() {
        if (client != null) {
            client.close();
        }
    }

    private MailConfig limited(MailConfig config) {
        return new MailConfig(config).setMaxPoolSize(settings.concurrent())
                .setKeepAliveTimeout(IDLE_SECONDS)
                .setKeepAliveTimeoutUnit(TimeUnit.SECONDS).setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setIdleTimeout((int) settings.timeout().toSeconds());
    }

    /** The client has it and tells nobody. */
    private MailConfig configured() {
        try {
            Field config = made.getClass().getDeclaredField("config");
            config.setAccessible(true);
            return (MailConfig) config.get(made);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("Another mail client than the one this was written for", changed);
        }
    }
}
