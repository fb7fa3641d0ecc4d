package org.canyue.distribution.plan;

import jakarta.ws.rs.NotFoundException;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Status;

/** The issue that an address names, or 404; one that was discarded goes to nobody. */
final class Planned {
    private Planned() {
    }

    static Issue issue(long id) {
        return Issue.<Issue>findByIdOptional(id).filter(issue -> issue.status() != Status.DISCARDED)
                .orElseThrow(NotFoundException::new);
    }

    /** Waits until nobody else is changing it. */
    static Issue issueForChange(long id) {
        return Issue.forAttaching(id).filter(issue -> issue.status() != Status.DISCARDED)
                .orElseThrow(NotFoundException::new);
    }
}
