package org.canyue.distribution.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.distribution.feedback.FeedbackChoices.Option;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

/**
 * All feedback that a person sees, over all issues, newest first; follow-ups by the day on which they are due.
 *
 * @param open        records with follow-ups that are open, over all issues
 * @param unconfirmed records that came by a link and wait for the office; nothing for who may not see them
 */
public record AllFeedbackPage(FeedbackFilter filter, int page, boolean more, long found, List<FeedbackLine> lines,
        long open, long overdue, long unconfirmed, List<Option> bulletins, List<Integer> years,
        List<Option> kinds) {
    private static final int ROWS = 50;
    private static final String NEWEST_FIRST = " order by f.givenOn desc, f.id desc";
    private static final String BY_DUE_DAY = " order by (select min(u.dueOn) from FollowUp u where u.feedback = f"
            + " and u.doneAt is null), f.id";

    static AllFeedbackPage of(FeedbackFilter filter, int wanted, User viewer, Clock clock) {
        var access = new FeedbackAccess(viewer);
        int page = Math.min(Math.max(0, wanted), 1_000_000);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Bulletin.officeZone());
        PanacheQuery<Feedback> query = query(filter, access, today);
        List<Feedback> rows = query.range(page * ROWS, page * ROWS + ROWS).list();
        return new AllFeedbackPage(filter, page, rows.size() > ROWS, query(filter, access, today).count(),
                FeedbackLine.of(rows.stream().limit(ROWS).toList(), clock), waiting("open", access, today),
                waiting("overdue", access, today), waiting("unconfirmed", access, today),
                Bulletin.inOrder().stream().map(each -> new Option(each.slug(), each.masthead().name())).toList(),
                issueYears(), FeedbackKind.inOrder().stream()
                        .map(each -> new Option(each.id().toString(), each.name())).toList());
    }

    private static PanacheQuery<Feedback> query(FeedbackFilter filter, FeedbackAccess access, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = filter.condition(access, today, parameters);
        return Feedback.find("from Feedback f where " + condition
                + (filter.isFollowingUp() ? BY_DUE_DAY : NEWEST_FIRST), parameters);
    }

    private static long waiting(String due, FeedbackAccess access, LocalDate today) {
        return query(new FeedbackFilter("", "", "", "", due, ""), access, today).count();
    }

    private static List<Integer> issueYears() {
        return Feedback.find("select distinct f.issue.number.year from Feedback f order by 1 desc")
                .project(Integer.class).list();
    }

    /** The address of the page that many pages on; negative goes back. */
    public String href(int pages) {
        return "/desk/feedback?page=%d&%s".formatted(page + pages, filter.query());
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }
}
