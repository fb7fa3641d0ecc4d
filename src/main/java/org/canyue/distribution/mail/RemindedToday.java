package org.canyue.distribution.mail;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.canyue.distribution.Delivery;
import org.canyue.platform.Refusal;

/** The recipient was asked for the same today; its arguments name them, the time, and who asked. For the office's eyes. */
public class RemindedToday extends Refusal {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    RemindedToday(Delivery delivery, Letter earlier) {
        super(409, delivery.called(), MINUTE.format(earlier.queuedAt().atZone(earlier.issue().bulletin().zone())),
                earlier.queuedBy() == null ? "" : earlier.queuedBy().name());
    }
}
