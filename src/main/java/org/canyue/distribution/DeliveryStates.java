package org.canyue.distribution;

import java.util.Map;

import org.canyue.bulletin.Issue;

/**
 * What one part of distribution (receipts, mail, returns) knows of where the deliveries of an issue are. Every bean of this type is
 * asked when the distribution of an issue is shown; each answers with few queries for the whole issue.
 */
public interface DeliveryStates {
    /** By the id of the delivery; a delivery of which the part knows nothing is left out. */
    Map<Long, DeliveryState> of(Issue issue);
}
