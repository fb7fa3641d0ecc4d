package org.canyue.bulletin;

import java.time.Instant;

import org.canyue.account.User;

/** Something that happened to the lists of the office. Observers run in the same transaction. */
public sealed interface OfficeEvent {
    User actor();

    Instant at();

    /** The names or words concerned. */
    String detail();

    record HouseNamesChanged(User actor, Instant at, String detail) implements OfficeEvent {
    }

    record HouseNameRemoved(User actor, Instant at, String detail) implements OfficeEvent {
    }

    record HouseTermsChanged(User actor, Instant at, String detail) implements OfficeEvent {
    }

    record HouseTermRemoved(User actor, Instant at, String detail) implements OfficeEvent {
    }
}
