package org.canyue.distribution.receipt;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.canyue.platform.Refusal;

/** The delivery is received; its arguments name the recipient, the time and who took it. For the office's eyes. */
public class AlreadyReceived extends Refusal {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    AlreadyReceived(Receipt earlier) {
        super(409, earlier.delivery().called(),
                MINUTE.format(earlier.receivedAt().atZone(earlier.delivery().plan().issue().bulletin().zone())),
                earlier.receivedBy());
    }
}
