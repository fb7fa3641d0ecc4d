package org.canyue.distribution.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.CopyRuns;
import org.canyue.distribution.NumberedLot;
import org.canyue.distribution.PrintedCopy;

/** 份号 as registers write them: 000001–000002、000007. */
final class CopyRanges {
    private final Map<Long, List<Integer>> byDelivery = new HashMap<>();

    static CopyRanges of(Issue issue) {
        var ranges = new CopyRanges();
        record Held(Long delivery, Integer number) {
        }
        PrintedCopy
                .find("select c.delivery.id, c.number from PrintedCopy c where c.issue = ?1 order by c.number", issue)
                .project(Object[].class).list().stream().map(row -> new Held((Long) row[0], (Integer) row[1]))
                .forEach(held -> ranges.byDelivery.computeIfAbsent(held.delivery(), none -> new ArrayList<>())
                        .add(held.number()));
        return ranges;
    }

    String text(long delivery) {
        return CopyRuns.text(byDelivery.getOrDefault(delivery, List.of()));
    }

    /** Of several lots together, as they will be. */
    static String text(List<NumberedLot> lots) {
        return CopyRuns.text(
                lots.stream().flatMapToInt(lot -> IntStream.rangeClosed(lot.first(), lot.last())).boxed().toList());
    }
}
