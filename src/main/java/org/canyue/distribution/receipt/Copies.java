package org.canyue.distribution.receipt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.canyue.distribution.Delivery;
import org.canyue.distribution.PrintedCopy;

/** The copies of several deliveries, in one query. */
final class Copies {
    private Copies() {
    }

    /** By the id of the delivery, in order of their numbers. */
    static Map<Long, List<PrintedCopy>> of(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return Map.of();
        }
        return PrintedCopy.<PrintedCopy>list("delivery in ?1 order by number", deliveries).stream()
                .collect(Collectors.groupingBy(copy -> copy.delivery().id()));
    }
}
