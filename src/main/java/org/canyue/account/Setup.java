package org.canyue.account;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.canyue.platform.SiteAddress;
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
    SiteAddress site;
    @Inject
    Clock clock;

    @Transactional
    void begin(@Observes StartupEvent start) {
        if (!evaluation && LaunchMode.current() != LaunchMode.TEST && User.count() == 0) {
            LOG.infof("还没有人员。请在 24 小时内打开此链接建立管理员 / Nobody has an account: make the admin within 24 h at %s",
                    site.of(link()));
        }
    }

    /** @return the path of the link, the same on all nodes that start together */
    @Transactional
    String link() {
        return SetupController.PATH + SetupLink.begin(key, clock.instant()).text();
    }
}
