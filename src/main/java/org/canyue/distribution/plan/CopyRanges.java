package org.canyue.distribution.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Issue;
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

    int count(long delivery) {
        return byDelivery.getOrDefault(delivery, List.of()).size();
    }

    String text(long delivery) {
        var text = new StringBuilder();
        List<Integer> numbers = byDelivery.getOrDefault(delivery, List.of());
        for (int i = 0; i < numbers.size();) {
            int end = i;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            text.append(text.isEmpty() ? "" : "、").append(PrintedCopy.digits(numbers.get(i)));
            if (end > i) {
                text.append('–').append(PrintedCopy.digits(numbers.get(end)));
            }
            i = end + 1;
        }
        return text.toString();
    }
}
