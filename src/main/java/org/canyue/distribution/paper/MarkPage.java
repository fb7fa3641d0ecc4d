package org.canyue.distribution.paper;

import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.PrintedCopy;

/**
 * Which copy a mark means.
 *
 * @param typed empty where nothing was asked yet
 * @param copy  null where no copy has that mark
 */
public record MarkPage(String typed, Found copy) {
    public record Found(long issue, PaperHead head, String digits, String organisation, CalledAs name,
            Channel channel) {
        static Found of(PrintedCopy copy) {
            Delivery delivery = copy.delivery();
            return new Found(copy.issue().id(), PaperHead.of(copy.issue()), copy.digits(), delivery.organisation(),
                    delivery.called(), delivery.channel());
        }
    }
}
