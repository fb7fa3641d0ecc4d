package org.canyue.distribution.plan;

import java.time.ZonedDateTime;
import java.util.List;

import org.canyue.distribution.Addition;
import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Channel;
import org.canyue.distribution.DeliveryState;
import org.canyue.distribution.DistributionFigure;
import org.canyue.distribution.LinePages;
import org.canyue.platform.Refusal;

/**
 * The distribution of one issue: the sum, a row for each recipient, and what was added later.
 *
 * @param version   of the plan, 0 for none
 * @param printed   the number in the imprint
 * @param pages     of the rows; those of what was added later are turned with them
 * @param sinceLast null where no issue before has a plan
 */
public record DistributionPage(Heading issue, int version, int printed, Totals totals, ZonedDateTime frozenAt,
        String frozenBy, LinePages pages, List<Row> rows, List<Entry> additions, List<DistributionFigure> figures,
        Differences sinceLast, boolean signed, boolean mayPlan, Refusal refusal) {

    /** By where the copies go; what was added later is not in it. */
    public record Totals(int copies, int outgoing, int archive, int spare, int mails) {
    }

    /** @param house null for a recipient */
    public record Row(CalledAs name, String organisation, Channel house, List<Channel> channels, int copies,
            String numbers, List<State> states, List<String> answers) {
    }

    public record State(DeliveryState.Kind kind, ZonedDateTime at, String remark) {
    }

    /** 追加 or 重印, with who, when and why. */
    public record Entry(Addition.Kind kind, String reason, String by, ZonedDateTime at, int copies, List<Row> rows) {
    }

    DistributionPage with(Refusal reason) {
        return new DistributionPage(issue, version, printed, totals, frozenAt, frozenBy, pages, rows, additions,
                figures,
                sinceLast, signed, mayPlan, reason);
    }

    public boolean isPlanned() {
        return version > 0;
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** Whether it waits for 定案 by hand, since the signature came before the plan. */
    public boolean isToSettle() {
        return isPlanned() && signed && !isFrozen() && mayPlan;
    }
}
