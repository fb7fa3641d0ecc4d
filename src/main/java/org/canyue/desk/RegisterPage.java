package org.canyue.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;
import org.canyue.text.CleanText;

/** All issues of the desk, discarded ones too, narrowed by status and by words of the title or the number. */
public record RegisterPage(Status status, String query, int page, boolean more, List<Row> rows) {
    private static final int ROWS = 50;

    public record Row(long id, String title, String bulletin, Status status, Series series, IssueNumber number,
            LocalDate issuedOn,
            ZonedDateTime updatedAt, boolean correcting) {
        static Row of(Issue issue) {
            return new Row(issue.id(), issue.current().content().title(), issue.bulletin().masthead().name(),
                    issue.status(),
                    issue.series(), issue.number().orElse(null), issue.issuedOn(),
                    issue.updatedAt().atZone(issue.bulletin().zone()), issue.isBeingCorrected());
        }
    }

    static RegisterPage of(Status status, String typed, int page) {
        String query = CleanText.line(typed);
        var conditions = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (status != null) {
            conditions.append(" and status = :status");
            parameters.put("status", status);
        }
        if (query.matches("\\d{1,6}")) {
            conditions.append(" and (number.number = :figure or number.total = :figure)");
            parameters.put("figure", Integer.valueOf(query));
        } else if (!query.isEmpty()) {
            conditions.append(" and lower(current.content.title) like :words escape '!'");
            parameters.put("words", "%" + query.toLowerCase().replaceAll("([!%_])", "!$1") + "%");
        }
        List<Issue> found = Issue
                .<Issue>find(conditions + " order by number.total desc nulls first, updatedAt desc", parameters)
                .range(Math.max(0, page) * ROWS, Math.max(0, page) * ROWS + ROWS).list();
        return new RegisterPage(status, query, Math.max(0, page), found.size() > ROWS,
                found.stream().limit(ROWS).map(Row::of).toList());
    }

    /** The address of the page that many pages on; negative goes back. */
    public String href(int pages) {
        return "/desk/issues?page=%d&status=%s&q=%s".formatted(page + pages, status == null ? "" : status,
                URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }
}
