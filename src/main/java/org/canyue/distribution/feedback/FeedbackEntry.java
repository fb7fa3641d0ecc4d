package org.canyue.distribution.feedback;

import java.time.LocalDate;

import org.canyue.bulletin.MarkedSecret;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Recipient;

/**
 * What is to be recorded.
 *
 * @param delivery to the one who gave it; null where it is nobody of the plan
 * @param freeName of the one who gave it, where there is no delivery
 * @param words    as quoted; may be empty
 */
public record FeedbackEntry(FeedbackKind kind, Delivery delivery, String freeName, Level level, LocalDate givenOn,
        String words, boolean restricted) {
    /** As they were called on the day of the issue. */
    String giver() {
        return delivery == null ? freeName : delivery.name();
    }

    Recipient recipient() {
        return delivery == null ? null : delivery.recipient();
    }

    FeedbackEntry allowed() {
        MarkedSecret.refuse(freeName + "\n" + words);
        return this;
    }
}
