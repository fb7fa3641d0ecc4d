package org.canyue.distribution;

import java.time.LocalDate;

/**
 * A line of a plan as somebody wants it: copies for a recipient by a channel, or for the house.
 *
 * @param recipient null where the channel is {@link Channel#ARCHIVE} or {@link Channel#SPARE}
 * @param copies    0 for mail
 */
public record PlannedDelivery(Recipient recipient, Channel channel, int copies) {
    public PlannedDelivery {
        if (channel.isOutgoing() == (recipient == null) || channel.isPaper() == (copies == 0)) {
            throw new IllegalArgumentException(channel + " " + copies);
        }
    }

    /** How the recipient is addressed on a day, and where the copies go; for the register, which keeps it. */
    Delivery on(LocalDate day, Plan plan, Addition addition, int position) {
        return new Delivery(plan, addition, position, this, day);
    }
}
