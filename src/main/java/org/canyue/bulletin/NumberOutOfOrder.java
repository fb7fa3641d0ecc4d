package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** A number from paper is there already, or contradicts the order of those that are. */
public class NumberOutOfOrder extends Refusal {
    NumberOutOfOrder(IssueNumber given, IssueNumber contrary) {
        super(409, given.year(), given.number(), given.total(), contrary.year(), contrary.number(), contrary.total());
    }
}
