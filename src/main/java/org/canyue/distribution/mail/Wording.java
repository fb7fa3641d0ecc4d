package org.canyue.distribution.mail;

/** What letters of one sort say. Every bean of this type is asked; exactly one answers to a letter. */
public interface Wording {
    boolean speaksFor(Letter letter);

    /**
     * Within a transaction.
     *
     * @throws NotForSending where there is nothing to say any more
     */
    Sheet of(Letter letter);
}
