package org.canyue.distribution.mail;

import jakarta.ws.rs.NotFoundException;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.Delivery;

/** What an address names, or 404. */
final class Found {
    private Found() {
    }

    static Issue issue(long id) {
        return Issue.<Issue>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    static Issue issueForAct(long id) {
        return Issue.forAttaching(id).orElseThrow(NotFoundException::new);
    }

    static Letter letter(long id) {
        return Letter.<Letter>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    static Letter letterForAct(long id) {
        return Letter.locked(id).orElseThrow(NotFoundException::new);
    }

    static Delivery delivery(long id) {
        return Delivery.<Delivery>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
