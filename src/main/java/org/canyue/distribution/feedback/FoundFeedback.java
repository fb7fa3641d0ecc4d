package org.canyue.distribution.feedback;

import jakarta.ws.rs.NotFoundException;

import org.canyue.account.User;
import org.canyue.bulletin.Issue;

/** What an address names, or 404. What a person may not see is not there for them. */
final class FoundFeedback {
    private FoundFeedback() {
    }

    static Issue issue(long id) {
        return Issue.<Issue>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    static Feedback single(long id, User viewer) {
        return Feedback.<Feedback>findByIdOptional(id).filter(new FeedbackAccess(viewer)::sees)
                .orElseThrow(NotFoundException::new);
    }

    static FollowUp followUp(Feedback feedback, long id) {
        return FollowUp.of(feedback).stream().filter(each -> each.id() == id).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    static FeedbackScan scan(Feedback feedback, long id) {
        return FeedbackScan.<FeedbackScan>find("feedback = ?1 and id = ?2", feedback, id).firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    static FeedbackKind kind(long id) {
        return FeedbackKind.<FeedbackKind>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
