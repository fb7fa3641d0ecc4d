package org.canyue.distribution.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Letters that cannot go keep nobody from reading: the node stays ready, and says what is degraded. Never what a server said. */
@Readiness
@ApplicationScoped
public class MailHealth implements HealthCheck {
    @Inject
    MailRun run;
    @Inject
    MailServer server;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder said = HealthCheckResponse.named("mail").up();
        Trouble trouble = run.trouble().orElse(null);
        if (trouble == null) {
            return said.withData("state", server.isConfigured() ? "UP" : "OFF").build();
        }
        said.withData("state", "DEGRADED").withData("cause", trouble.kind().name());
        if (trouble.nextTry() != null) {
            said.withData("nextTry", trouble.nextTry().toString());
        }
        return said.build();
    }
}
