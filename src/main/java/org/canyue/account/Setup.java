package org.canyue.account;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/** In production, while nobody has an account: says in the log with which link the first admin is made. */
@ApplicationScoped
public class Setup {
    private static final Logger LOG = Logger.getLogger(Setup.class);

    @ConfigProperty(name = "canyue.evaluation")
    boolean evaluation;
    @Inject
    SessionKey key;
    @Inject
    Clock clock;

    @Transactional
    void begin(@Observes StartupEvent start) {
        if (!evaluation && LaunchMode.current() != LaunchMode.TEST && User.count() == 0) {
            LOG.infof("还没有人员。请在 24 小时内打开此路径建立管理员 / Nobody has an account: make the admin within 24 h at %s",
                    link());
        }
    }

    /** @return the path of a new link, which takes the place of every earlier one */
    @Transactional
    String link() {
        Token token = Token.random();
        SetupLink.replace(token, key, clock.instant());
        return SetupController.PATH + token.text();
    }
}
