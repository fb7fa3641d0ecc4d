package org.canyue.distribution.mail;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.canyue.platform.SiteAddress;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Runs the outbox of this node while a server is configured, and looks after what other nodes left behind. */
@ApplicationScoped
public class MailRun {
    private static final Logger LOG = Logger.getLogger(MailRun.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Inject
    MailServer server;
    @Inject
    MailSettings settings;
    @Inject
    SmtpLine line;
    @Inject
    Claims claims;
    @Inject
    Composer composer;
    @Inject
    Clock clock;
    @Inject
    SiteAddress site;
    @Inject
    MeterRegistry metrics;

    private volatile Outbox outbox;
    private volatile Trouble trouble;
    private volatile boolean stopped;

    @Scheduled(every = "${canyue.mail.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        if (!server.isConfigured()) {
            return;
        }
        Outbox ready = ready();
        if (ready != null) {
            try {
                ready.sendDue();
            } catch (RuntimeException away) {
                LOG.warnf("Letters cannot be claimed now: %s", away.getMessage());
            }
        }
    }

    /** Null where there is none, which is said on the pages and once in the log. */
    private Outbox ready() {
        Trouble before = trouble;
        try {
            trouble = site.isMissing() ? new Trouble(Trouble.Kind.SITE_ADDRESS, "") : null;
            return trouble == null ? outbox() : null;
        } catch (RuntimeException unfit) {
            trouble = new Trouble(Trouble.Kind.CLIENT, String.valueOf(unfit.getMessage()));
            return null;
        } finally {
            if (trouble != null && !trouble.equals(before)) {
                LOG.errorf("Letters stay queued: %s %s", trouble.kind(), trouble.words());
            }
        }
    }

    /** Why this node sends nothing now. */
    Optional<Trouble> trouble() {
        Outbox running = outbox;
        return trouble != null || running == null ? Optional.ofNullable(trouble) : running.trouble();
    }

    /** Also without a server of its own: what a node left is uncertain for everybody. */
    @Scheduled(every = "${canyue.mail.beat}", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        if (stopped) {
            return;
        }
        try {
            claims.beat();
            claims.say(trouble().orElse(null));
            int lost = claims.doubtTheSilent(settings.deadAfter(), retries());
            if (lost > 0) {
                LOG.warnf("%d letters were under way when a node fell silent; they are uncertain", lost);
            }
        } catch (RuntimeException away) {
            LOG.warnf("The outbox cannot be looked after now: %s", away.getMessage());
        }
    }

    private synchronized Outbox outbox() {
        if (outbox == null && !stopped) {
            outbox = new Outbox(claims, new Sender(composer, retries(), clock, line.postman()), metrics,
                    settings.concurrent());
        }
        return outbox;
    }

    private Retries retries() {
        return new Retries(settings.attempts(), settings.longest(),
                settings.uncertain() == MailSettings.Uncertain.RESEND, new SecureRandom());
    }

    void onStop(@Observes ShutdownEvent event) {
        Outbox running;
        synchronized (this) {
            stopped = true;
            running = outbox;
        }
        if (running != null && !running.close(PATIENCE)) {
            LOG.warn("Letters are still under way; they will be uncertain");
        }
        try {
            claims.leave();
        } catch (RuntimeException away) {
            LOG.debugf("This node is forgotten later: %s", away.getMessage());
        }
    }
}
