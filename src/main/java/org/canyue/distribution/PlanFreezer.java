package org.canyue.distribution;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.canyue.bulletin.IssueEvent.IssueSigned;

/** Freezes the plan of an issue in the transaction of its first signature. */
@ApplicationScoped
public class PlanFreezer {
    @Inject
    Clock clock;

    void onSignature(@Observes IssueSigned event) {
        Plan.of(event.issue()).filter(plan -> !plan.isFrozen()).ifPresent(plan -> plan.freeze(event.actor(), clock));
    }
}
