package org.canyue.distribution.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;
import org.canyue.distribution.Plan;

import io.quarkus.hibernate.orm.panache.Panache;

/** All issues with where their distribution stands, the newest first. */
public record OverviewPage(int page, boolean more, List<Row> rows) {
    private static final int ROWS = 50;
    private static final String UNRECEIVED = """
            select d.plan_id, count(*) from delivery d join distribution_plan p on p.id = d.plan_id
            where d.plan_id in (?1) and p.frozen_at is not null and d.channel in ('PRINT', 'PICK_UP')
              and not exists (select from receipt r where r.delivery_id = d.id and r.struck_at is null)
            group by d.plan_id""";

    /** @param outstanding deliveries on paper that nobody has signed for */
    public record Row(long id, String title, String bulletin, Series series, IssueNumber number, LocalDate issuedOn,
            Status status, boolean planned, boolean frozen, int copies, long outstanding) {
    }

    public int before() {
        return page - 1;
    }

    public int after() {
        return page + 1;
    }

    static OverviewPage of(int wanted) {
        int page = Math.max(0, wanted);
        List<Issue> issues = Issue
                .<Issue>find(
                        "status <> ?1 order by issuedOn desc nulls first, number.total desc, updatedAt desc, id desc",
                        Status.DISCARDED)
                .range(page * ROWS, page * ROWS + ROWS).list();
        List<Issue> shown = issues.stream().limit(ROWS).toList();
        Map<Issue, Plan> plans = Plan.<Plan>list("issue in ?1", shown).stream()
                .collect(Collectors.toMap(Plan::issue, Function.identity()));
        Map<Long, Long> outstanding = outstanding(plans.values().stream().map(Plan::id).toList());
        return new OverviewPage(page, issues.size() > ROWS,
                shown.stream().map(issue -> row(issue, plans.get(issue), outstanding)).toList());
    }

    private static Map<Long, Long> outstanding(List<Long> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        return Panache.getSession().createNativeQuery(UNRECEIVED, Object[].class).setParameterList(1, plans)
                .getResultList().stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    private static Row row(Issue issue, Plan plan, Map<Long, Long> outstanding) {
        var content = issue.current().content();
        return new Row(issue.id(), content.title(), issue.bulletin().masthead().name(), issue.series(),
                issue.number().orElse(null), issue.issuedOn(), issue.status(), plan != null,
                plan != null && plan.isFrozen(), content.imprint().copies(),
                plan == null ? 0 : outstanding.getOrDefault(plan.id(), 0L));
    }
}
