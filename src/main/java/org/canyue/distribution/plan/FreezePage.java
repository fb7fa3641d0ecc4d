package org.canyue.distribution.plan;

import java.util.List;
import java.util.function.Predicate;

import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.LinePages;
import org.canyue.distribution.NumberedLot;
import org.canyue.distribution.Plan;
import org.canyue.platform.Refusal;

/**
 * Who will get which 份号, before 定案 settles it for good.
 *
 * @param version of the plan that is looked at
 * @param mails   deliveries by mail, which have no number
 */
public record FreezePage(Heading issue, int version, Sum all, Sum outgoing, Sum archive, Sum spare, long mails,
        LinePages pages, List<Row> rows, Refusal refusal) {

    public record Sum(int copies, String numbers) {
        private static Sum of(List<NumberedLot> lots, Predicate<Channel> channel) {
            List<NumberedLot> asked = lots.stream().filter(lot -> channel.test(lot.delivery().channel())).toList();
            return new Sum(asked.stream().mapToInt(NumberedLot::copies).sum(), CopyRanges.text(asked));
        }
    }

    public record Row(CalledAs name, String organisation, Channel channel, int copies, String numbers) {
        private static Row of(NumberedLot lot) {
            Delivery delivery = lot.delivery();
            return new Row(delivery.called(), delivery.organisation(), delivery.channel(), lot.copies(),
                    CopyRanges.text(List.of(lot)));
        }
    }

    static FreezePage of(Plan plan, int wanted) {
        List<NumberedLot> lots = plan.numbering();
        LinePages pages = LinePages.of(lots, wanted);
        return new FreezePage(Heading.of(plan.issue()), plan.version(), Sum.of(lots, any -> true),
                Sum.of(lots, Channel::isOutgoing), Sum.of(lots, Channel.ARCHIVE::equals),
                Sum.of(lots, Channel.SPARE::equals),
                Delivery.count("plan = ?1 and channel = ?2", plan, Channel.MAIL), pages,
                LinePages.slice(lots, pages.page()).stream().map(Row::of).toList(), null);
    }

    public String freezeHref() {
        return issue.href() + "/freeze";
    }

    FreezePage with(Refusal reason) {
        return new FreezePage(issue, version, all, outgoing, archive, spare, mails, pages, rows, reason);
    }
}
