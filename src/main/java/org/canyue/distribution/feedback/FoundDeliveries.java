package org.canyue.distribution.feedback;

import java.util.List;
import java.util.Locale;

import org.canyue.distribution.Delivery;
import org.canyue.text.CleanText;

/** Of the deliveries of an issue those in whose form of address, name, post or organisation every word of a search stands. */
final class FoundDeliveries {
    private FoundDeliveries() {
    }

    /** None where nothing was typed. */
    static List<Delivery> among(List<Delivery> deliveries, String typed) {
        List<String> words = CleanText.items(CleanText.line(typed).toLowerCase(Locale.ROOT), "[\\s·]");
        return deliveries.stream().filter(each -> !words.isEmpty() && words.stream().allMatch(known(each)::contains))
                .toList();
    }

    private static String known(Delivery delivery) {
        return String.join("\n", delivery.name(), delivery.recipient().name(), delivery.post(),
                delivery.organisation()).toLowerCase(Locale.ROOT);
    }
}
