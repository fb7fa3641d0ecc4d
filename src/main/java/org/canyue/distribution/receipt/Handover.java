package org.canyue.distribution.receipt;

import java.time.Instant;

/**
 * How something came into the hands of its recipient.
 *
 * @param receivedBy   签收人; may be empty
 * @param handedOverBy 交件人; empty where nobody did
 */
public record Handover(Instant receivedAt, String receivedBy, String handedOverBy) {
}
