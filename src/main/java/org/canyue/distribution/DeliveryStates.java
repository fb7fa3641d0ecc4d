package org.canyue.distribution;

import java.util.List;
import java.util.Map;

/**
 * What one part of distribution (receipts, mail, returns) knows of where the deliveries of an issue are. Every bean of this type is
 * asked when the distribution of an issue is shown; each answers with few queries for a whole page of it.
 */
public interface DeliveryStates {
    /**
     * By the id of the delivery; a delivery of which the part knows nothing is left out.
     *
     * @param deliveries of one issue, at least one
     */
    Map<Long, DeliveryState> of(List<Delivery> deliveries);
}
