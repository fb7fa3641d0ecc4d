package org.canyue.distribution.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.canyue.distribution.mail.MailServer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether readers may subscribe: by {@code canyue.subscriptions}, or as soon as a server is set that can bring letters. */
@Named("subscriptions")
@ApplicationScoped
public class SubscriptionOffer {
    private static final String SETTING = "canyue.subscriptions";

    @Inject
    MailServer server;

    public boolean isOpen() {
        return switch (ConfigProvider.getConfig().getOptionalValue(SETTING, String.class).orElse("auto")) {
            case "on" -> true;
            case "off" -> false;
            default -> server.isConfigured();
        };
    }
}
