package org.canyue.bulletin;

import java.time.Instant;

import org.canyue.account.User;

/** Something that happened to a bulletin itself. Observers run in the same transaction: what they refuse did not happen. */
public sealed interface BulletinEvent {
    Bulletin bulletin();

    User actor();

    Instant at();

    /** What tells this event from others of its kind. */
    default String detail() {
        return "";
    }

    record BulletinAdded(Bulletin bulletin, User actor, Instant at) implements BulletinEvent {
    }

    record BulletinChanged(Bulletin bulletin, User actor, Instant at) implements BulletinEvent {
    }

    record PrintLayoutChanged(Bulletin bulletin, User actor, Instant at) implements BulletinEvent {
    }

    record CopyMarksChanged(Bulletin bulletin, User actor, Instant at) implements BulletinEvent {
    }

    record ProofreadingChanged(Bulletin bulletin, User actor, Instant at) implements BulletinEvent {
    }

    record TopicsAdded(Bulletin bulletin, User actor, Instant at, String detail) implements BulletinEvent {
    }

    record TopicRenamed(Bulletin bulletin, User actor, Instant at, String before, String after)
            implements
                BulletinEvent {
        @Override
        public String detail() {
            return before + " → " + after;
        }
    }

    record TopicRetired(Bulletin bulletin, User actor, Instant at, String detail) implements BulletinEvent {
    }

    record TopicRestored(Bulletin bulletin, User actor, Instant at, String detail) implements BulletinEvent {
    }
}
