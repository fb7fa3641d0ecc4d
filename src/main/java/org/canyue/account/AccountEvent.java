package org.canyue.account;

import java.time.Instant;

/** Something that happened to an account. Observers run in the same transaction: what they refuse did not happen. */
public sealed interface AccountEvent {
    User subject();

    User actor();

    Instant at();

    /** What tells this event from others of its kind; never a password. */
    default String detail() {
        return "";
    }

    record UserAdded(User subject, User actor, Instant at, String detail) implements AccountEvent {
    }

    record UserChanged(User subject, User actor, Instant at, String detail) implements AccountEvent {
    }

    record OneTimePasswordSet(User subject, User actor, Instant at) implements AccountEvent {
    }

    record PasswordChanged(User subject, User actor, Instant at) implements AccountEvent {
    }
}
