package org.canyue.bulletin;

import org.canyue.account.User;

/**
 * Where an issue came from that was not written here.
 *
 * @param fileName empty where there was no file
 * @param by       who took it in; null where the program itself did
 */
public record Provenance(String fileName, User by) {
    static final Provenance UNKNOWN = new Provenance("", null);
}
