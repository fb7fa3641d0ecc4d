package org.canyue.distribution;

import java.time.Instant;

import org.canyue.account.User;

/**
 * The personal data of a recipient was erased. Observers run in the same transaction and take out what they keep of that person;
 * rows and figures stay.
 */
public record RecipientErased(Recipient recipient, User actor, Instant at) {
}
