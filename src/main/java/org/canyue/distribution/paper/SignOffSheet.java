package org.canyue.distribution.paper;

import java.util.List;

import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;

/** 签收单: a line for each recipient on paper; what stays in the house stands behind. */
public record SignOffSheet(PaperHead head, List<Row> rows, List<Row> kept, int copies) {
    public record Row(String organisation, CalledAs name, Channel channel, int copies, String numbers) {
        static Row of(IssuedCopies.Lot lot) {
            Delivery delivery = lot.delivery();
            return new Row(delivery.organisation(), delivery.called(), delivery.channel(), lot.copies().size(),
                    lot.numbers());
        }
    }

    static SignOffSheet of(IssuedCopies copies) {
        return new SignOffSheet(PaperHead.of(copies.issue()), copies.handedOver().stream().map(Row::of).toList(),
                copies.kept().stream().map(Row::of).toList(),
                copies.handedOver().stream().mapToInt(lot -> lot.copies().size()).sum());
    }
}
