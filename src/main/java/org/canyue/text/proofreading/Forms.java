package org.canyue.text.proofreading;

import java.util.ArrayList;
import java.util.List;

/** Where a text writes the same thing in two forms. The rarer one is marked, the second where both are equally common. */
final class Forms {

    private final List<Spot> first = new ArrayList<>();
    private final List<Spot> second = new ArrayList<>();

    /** @param right how the other form writes it; null where that cannot be told */
    private record Spot(Stretch in, int from, int to, String right) {
    }

    void first(Stretch in, int from, int to, String right) {
        first.add(new Spot(in, from, to, right));
    }

    void second(Stretch in, int from, int to, String right) {
        second.add(new Spot(in, from, to, right));
    }

    void markRarer(Report report) {
        if (!first.isEmpty() && !second.isEmpty()) {
            mark(first.size() < second.size() ? first : second, report);
        }
    }

    /** Where the standard prefers the first form, however often the other comes. */
    void markSecond(Report report) {
        if (!first.isEmpty()) {
            mark(second, report);
        }
    }

    void markAllSecond(Report report) {
        mark(second, report);
    }

    void markAllFirst(Report report) {
        mark(first, report);
    }

    private static void mark(List<Spot> spots, Report report) {
        spots.forEach(spot -> report.mark(spot.in, spot.from, spot.to, spot.right, ""));
    }
}
