package org.canyue.distribution.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Issue;

/** How much feedback an issue has, in figures; what does not count is left out. */
public final class FeedbackFigures {
    /** Of one kind so many. */
    public record Figure(String kind, boolean instruction, boolean adoption, long count) {
    }

    private record Row(Long recipient, String kind, boolean instruction, boolean adoption, long count) {
    }

    private FeedbackFigures() {
    }

    /** By kind, in the order of kinds. */
    public static List<Figure> of(Issue issue) {
        return Feedback.find("select f.kind.name, f.kind.instruction, f.kind.adoption, count(f) from Feedback f"
                + " where f.issue = ?1 and f.struckAt is null and (f.way = 'DESK' or f.confirmedAt is not null)"
                + " group by f.kind.name, f.kind.instruction, f.kind.adoption, f.kind.position order by f.kind.position",
                issue).project(Figure.class).list();
    }

    /** By the id of the recipient; what somebody else gave is left out. */
    public static Map<Long, List<Figure>> byRecipient(Issue issue) {
        List<Row> rows = Feedback
                .find("select f.recipient.id, f.kind.name, f.kind.instruction, f.kind.adoption, count(f) from Feedback f"
                        + " where f.issue = ?1 and f.recipient is not null"
                        + " and f.struckAt is null and (f.way = 'DESK' or f.confirmedAt is not null)"
                        + " group by f.recipient.id, f.kind.name, f.kind.instruction, f.kind.adoption, f.kind.position"
                        + " order by f.kind.position", issue)
                .project(Row.class).list();
        var figures = new LinkedHashMap<Long, List<Figure>>();
        rows.forEach(row -> figures.computeIfAbsent(row.recipient, first -> new java.util.ArrayList<>())
                .add(new Figure(row.kind, row.instruction, row.adoption, row.count)));
        return figures;
    }
}
