package org.canyue.distribution.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Recipient;

/**
 * Two plans side by side, as far as they differ.
 *
 * @param more how many differ besides the rows
 */
public record Differences(List<Row> rows, int more) {
    private static final int MOST = 100;

    /** How somebody's share changed. */
    public enum Change {
        ADDED, DROPPED, MORE, FEWER, OTHER_WAY
    }

    public record Row(CalledAs name, Share before, Share after, Change change) {
    }

    static Differences between(Map<Recipient, Share> before, Map<Recipient, Share> after, LocalDate day) {
        var everybody = new LinkedHashSet<>(after.keySet());
        everybody.addAll(before.keySet());
        List<Row> rows = new ArrayList<>();
        int more = 0;
        for (Recipient recipient : everybody) {
            Share was = before.getOrDefault(recipient, Share.NOTHING);
            Share is = after.getOrDefault(recipient, Share.NOTHING);
            if (was.equals(is)) {
                continue;
            }
            if (rows.size() == MOST) {
                more++;
            } else {
                rows.add(new Row(recipient.calledOn(day), was, is, change(was, is)));
            }
        }
        return new Differences(List.copyOf(rows), more);
    }

    private static Change change(Share was, Share is) {
        if (was.isNothing()) {
            return Change.ADDED;
        }
        if (is.isNothing()) {
            return Change.DROPPED;
        }
        if (was.copies() == is.copies()) {
            return Change.OTHER_WAY;
        }
        return was.copies() < is.copies() ? Change.MORE : Change.FEWER;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
