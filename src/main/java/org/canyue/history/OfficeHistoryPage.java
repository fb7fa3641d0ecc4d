package org.canyue.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.canyue.bulletin.Bulletin;

/** A hundred lines of the history, whatever they are about; read without the texts of the issues that they name. */
public record OfficeHistoryPage(int page, boolean more, ZoneId zone, List<Line> lines) {
    private static final int LINES = 100;
    private static final int LAST_PAGE = 1_000_000;
    private static final String NEWEST_FIRST = """
            select entry.at, entry.act, entry.actorName, issue.id, revision.content.title, bulletin.id,
                   bulletin.masthead.name, subject.name, entry.detail
            from HistoryEntry entry
            left join entry.issue issue left join issue.current revision
            left join entry.bulletin bulletin left join entry.subject subject
            order by entry.id desc""";

    /**
     * @param issue null where the event belongs to none; likewise the bulletin and the subject, who is the person that
     * something was done to
     */
    public record Line(Instant instant, String act, String actor, Long issue, String title, Long bulletin,
            String bulletinName, String subject, String detail) {
        public String key() {
            return HistoryEntry.key(act);
        }

        public ZonedDateTime in(ZoneId zone) {
            return instant.atZone(zone);
        }
    }

    static OfficeHistoryPage of(int asked) {
        int page = Math.max(0, Math.min(asked, LAST_PAGE));
        List<Line> found = HistoryEntry.getEntityManager().createQuery(NEWEST_FIRST, Line.class)
                .setFirstResult(page * LINES).setMaxResults(LINES + 1).getResultList();
        return new OfficeHistoryPage(page, found.size() > LINES, Bulletin.officeZone(),
                found.stream().limit(LINES).toList());
    }
}
