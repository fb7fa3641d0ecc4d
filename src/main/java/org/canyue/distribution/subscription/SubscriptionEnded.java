package org.canyue.distribution.subscription;

/** A reader is not to be written to any more: what was not sent yet is not, and their address goes out of what was. */
record SubscriptionEnded(Subscriber subscriber) {
}
