package org.canyue.distribution;

import java.time.Instant;
import java.util.Set;

import org.canyue.account.User;

/**
 * The personal data of a recipient was erased. Observers run in the same transaction and take out what they keep of that person;
 * rows and figures stay.
 *
 * @param known what they were known by until then: name, forms of address, mailboxes; never to be kept
 */
public record RecipientErased(Recipient recipient, Set<String> known, User actor, Instant at) {
}
