package org.canyue.bulletin;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.canyue.account.User;

/**
 * Something that happened around the distribution of an issue, or of no issue in particular. Observers run in the same
 * transaction.
 *
 * @param issue  null where none is concerned
 * @param actor  null where the program itself did it, or a recipient by a link
 * @param detail figures and reasons; never a recipient's name or address, since the history is never erased
 */
public record DistributionEvent(Kind kind, Issue issue, User actor, Instant at, String detail) {
    public enum Kind {
        PLAN_CHANGED,
        PLAN_FROZEN,
        COPIES_ADDED,
        LETTERS_QUEUED,
        RECIPIENT_ADDED,
        RECIPIENT_CHANGED,
        RECIPIENT_ERASED,
        ORGANISATIONS_CHANGED,
        DISTRIBUTION_LIST_CHANGED,
        DISTRIBUTION_LIST_REMOVED,
        RECEIPT_NOTED,
        RECEIPT_STRUCK,
        COPIES_RECALLED,
        COPIES_ENDED,
        FEEDBACK_RECORDED,
        FEEDBACK_GIVEN,
        FEEDBACK_CONFIRMED,
        FEEDBACK_STRUCK,
        FEEDBACK_SCANNED,
        FOLLOW_UP_ADDED,
        FOLLOW_UP_DONE,
        FEEDBACK_LINK_RENEWED,
        FEEDBACK_KINDS_CHANGED,
        LETTERS_SENT_AGAIN,
        LETTERS_TAKEN_AS_SENT,
        LETTERS_CANCELLED,
        WITHDRAWAL_TOLD,
        SUBSCRIBERS_TOLD,
        SUBSCRIBER_REMOVED,
        RECIPIENTS_IMPORTED,
        REMINDERS_QUEUED,
        MAIL_DOMAIN_RULES_CHANGED;

        /** As the history names it: PlanChanged. */
        public String act() {
            return Arrays.stream(name().split("_"))
                    .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining());
        }
    }
}
