package org.canyue.distribution.recipients;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canyue.distribution.Appointment;
import org.canyue.distribution.Organisation;

/**
 * An organisation in its place in the tree.
 *
 * @param depth   0 at the top
 * @param serving how many posts are or were held there
 */
public record OrganisationLine(long id, String name, String path, int depth, int position, long serving) {
    private static final int DEEPEST_SHOWN = 6;

    /** Each below the one that it belongs to. */
    static List<OrganisationLine> all() {
        Map<Long, List<Organisation>> below = new LinkedHashMap<>();
        Organisation.inOrder().forEach(one -> below
                .computeIfAbsent(one.parent() == null ? 0 : one.parent().id(), id -> new ArrayList<>()).add(one));
        Map<Long, Long> serving = new LinkedHashMap<>();
        Appointment.find("select a.organisation.id, count(*) from Appointment a where a.organisation is not null"
                + " group by a.organisation.id").project(Object[].class).list()
                .forEach(row -> serving.put((Long) row[0], (Long) row[1]));
        List<OrganisationLine> lines = new ArrayList<>();
        enter(0L, "", 0, below, serving, lines);
        return lines;
    }

    private static void enter(Long parent, String above, int depth, Map<Long, List<Organisation>> below,
            Map<Long, Long> serving, List<OrganisationLine> lines) {
        for (Organisation one : below.getOrDefault(parent, List.of())) {
            String path = above.isEmpty() ? one.name() : above + "／" + one.name();
            lines.add(new OrganisationLine(one.id(), one.name(), path, depth, one.position(),
                    serving.getOrDefault(one.id(), 0L)));
            enter(one.id(), path, depth + 1, below, serving, lines);
        }
    }

    /** For the class that sets it in. */
    public int indent() {
        return Math.min(depth, DEEPEST_SHOWN);
    }

    /** For the value of a select. */
    public String key() {
        return Long.toString(id);
    }
}
