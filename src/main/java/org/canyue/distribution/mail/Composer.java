package org.canyue.distribution.mail;

/** Says what a letter says: the same for a preview as for the sending. */
public interface Composer {
    /** Within a transaction of its own, since it may have to make the print form. */
    Message compose(long letter);
}
