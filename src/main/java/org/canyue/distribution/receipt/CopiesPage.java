package org.canyue.distribution.receipt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Channel;
import org.canyue.distribution.PrintedCopy;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/** Every copy of an issue, and where it is. */
public record CopiesPage(IssueHead issue, boolean writes, int page, boolean more, List<Count> counts, List<Row> rows,
        CopyEndForm form, FormErrors errors, Refusal refusal) {
    private static final int ROWS = 200;

    public record Count(CopyState state, int copies) {
    }

    /**
     * @param name empty for what stays in the house, which its channel says
     * @param dueOn null where nobody asked for it back
     * @param end null while it has not ended
     */
    public record Row(int number, String digits, CalledAs name, Channel channel, CopyState state, LocalDate dueOn,
            End end) {
    }

    public record End(LocalDate onDay, String witness, String remark) {
        static End of(CopyEnd end) {
            return end == null ? null : new End(end.onDay(), end.witness(), end.remark());
        }
    }

    static CopiesPage of(Issue issue, boolean writes, int page, LocalDate today, CopyEndForm form, FormErrors errors,
            Refusal refusal) {
        List<Row> all = rows(issue, today);
        var counts = new EnumMap<CopyState, Integer>(CopyState.class);
        all.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        int from = Math.min(all.size(), page * ROWS);
        int to = Math.min(all.size(), from + ROWS);
        return new CopiesPage(IssueHead.of(issue), writes, page, to < all.size(),
                counts.entrySet().stream().map(count -> new Count(count.getKey(), count.getValue())).toList(),
                all.subList(from, to), form, errors, refusal);
    }

    private static List<Row> rows(Issue issue, LocalDate today) {
        Map<Long, Receipt> receipts = Receipt.standingOf(issue);
        Map<Long, Recall> recalls = RecalledCopy.ofIssue(issue);
        Map<Long, CopyEnd> ends = CopyEnd.ofIssue(issue);
        return PrintedCopy.<PrintedCopy>list(
                "from PrintedCopy c join fetch c.delivery where c.issue = ?1 order by c.number", issue).stream()
                .map(copy -> {
                    Recall recall = recalls.get(copy.id());
                    CopyEnd end = ends.get(copy.id());
                    var state = CopyState.of(copy, receipts.get(copy.delivery().id()), recall, end, today);
                    return new Row(copy.number(), copy.digits(), copy.delivery().called(), copy.delivery().channel(),
                            state, recall == null ? null : recall.dueOn(), End.of(end));
                }).toList();
    }

    public List<CopyEnd.Kind> kinds() {
        return Arrays.asList(CopyEnd.Kind.values());
    }

    /** The address of the page that many pages on; negative goes back. */
    public String href(int pages) {
        return "/desk/issues/" + issue.id() + "/copies?page=" + (page + pages);
    }
}
