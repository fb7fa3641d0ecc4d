package org.canyue.desk;

import jakarta.ws.rs.NotFoundException;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Revision;

/** What an address names, or 404. */
final class Found {
    private Found() {
    }

    static Issue issue(long id) {
        return Issue.<Issue>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    static Issue issueForAct(long id, int version) {
        return Issue.forAct(id, version).orElseThrow(NotFoundException::new);
    }

    static Revision revision(Issue issue, int number) {
        Revision revision = Revision.of(issue, number);
        if (revision == null) {
            throw new NotFoundException();
        }
        return revision;
    }

    static Bulletin bulletin(String slug) {
        return Bulletin.withSlug(slug).orElseThrow(NotFoundException::new);
    }

    static Bulletin bulletin(long id) {
        return Bulletin.<Bulletin>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    static Bulletin bulletinForChange(long id, int version) {
        return Bulletin.forChange(id, version).orElseThrow(NotFoundException::new);
    }
}
