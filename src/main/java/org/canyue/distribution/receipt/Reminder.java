package org.canyue.distribution.receipt;

import java.time.LocalDate;
import java.util.List;

import org.canyue.distribution.Delivery;
import org.canyue.distribution.PrintedCopy;

/**
 * Something that a recipient should be reminded of.
 *
 * @param copies that are asked for; of a missing receipt all of the delivery, none for mail
 * @param dueOn  the last day on which it is in time
 * @param days   since then; negative for days to come
 */
public record Reminder(Kind kind, Delivery delivery, List<PrintedCopy> copies, LocalDate dueOn, long days) {
    public enum Kind {
        /** 未签收 */
        RECEIPT,
        /** 未清退 */
        RETURN
    }

    /** Names it in a form: what is missing, and of which delivery. */
    public String key() {
        return kind + "-" + delivery.id();
    }

    public boolean isOverdue() {
        return days > 0;
    }
}
