package org.canyue.distribution;

import java.util.ArrayList;
import java.util.List;

/** The copies of one delivery, numbered without a gap from the first to the last (GB/T 9704-2012, 7.2.1). */
public record NumberedLot(Delivery delivery, int first, int last) {

    /** Numbers on behind the last number given, in the order of the deliveries; those without copies are left out. */
    static List<NumberedLot> behind(int given, List<Delivery> deliveries) {
        List<NumberedLot> lots = new ArrayList<>();
        int last = given;
        for (Delivery delivery : deliveries) {
            if (delivery.copies() > 0) {
                lots.add(new NumberedLot(delivery, last + 1, last + delivery.copies()));
                last += delivery.copies();
            }
        }
        return lots;
    }

    public int copies() {
        return last - first + 1;
    }
}
