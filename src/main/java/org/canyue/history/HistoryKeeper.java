package org.canyue.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.canyue.account.AccountEvent;
import org.canyue.bulletin.BulletinEvent;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.IssueEvent;
import org.canyue.bulletin.OfficeEvent;

/** Writes down every event in the transaction in which it happened: an act without its line in the history did not take place. */
@ApplicationScoped
public class HistoryKeeper {
    void onIssue(@Observes IssueEvent event) {
        HistoryEntry.onIssue(event.getClass().getSimpleName(), event.actor(), event.at(), event.issue(), event.detail())
                .persist();
    }

    void onBulletin(@Observes BulletinEvent event) {
        HistoryEntry
                .onBulletin(event.getClass().getSimpleName(), event.actor(), event.at(), event.bulletin(),
                        event.detail())
                .persist();
    }

    void onOffice(@Observes OfficeEvent event) {
        HistoryEntry.onOffice(event.getClass().getSimpleName(), event.actor(), event.at(), event.detail()).persist();
    }

    void onDistribution(@Observes DistributionEvent event) {
        String act = event.kind().act();
        HistoryEntry entry = event.issue() == null
                ? HistoryEntry.onOffice(act, event.actor(), event.at(), event.detail())
                : HistoryEntry.onIssue(act, event.actor(), event.at(), event.issue(), event.detail());
        entry.persist();
    }

    void onUser(@Observes AccountEvent event) {
        HistoryEntry
                .onUser(event.getClass().getSimpleName(), event.actor(), event.at(), event.subject(), event.detail())
                .persist();
    }
}
