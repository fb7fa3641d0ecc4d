package org.canyue.distribution.receipt;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Status;
import org.canyue.bulletin.Withdrawal;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.PrintedCopy;

/** What was still asked of a delivery at a moment, as far as it was noted by then. */
public final class Outstanding {
    private Outstanding() {
    }

    /** Nobody has to confirm what was withdrawn. */
    public static boolean isReceipt(Delivery delivery, Instant at) {
        return !isWithdrawn(delivery.plan().issue(), at) && Receipt.count("""
                delivery = ?1 and recordedAt <= ?2 and (struckAt is null or struckAt > ?2)""", delivery, at) == 0;
    }

    /**
     * @param numbers as {@link CopyNumbers#write} has them
     * @return those of them that had not ended, written alike; empty for none
     */
    public static String copies(Delivery delivery, String numbers, Instant at) {
        SortedSet<Integer> asked = CopyNumbers.read(numbers).orElseGet(TreeSet::new);
        List<PrintedCopy> out = asked.isEmpty()
                ? List.of()
                : PrintedCopy.list("""
                        from PrintedCopy c where c.delivery = ?1 and c.number in ?2
                          and not exists (select 1 from CopyEnd e where e.copy = c and e.recordedAt <= ?3)""", delivery,
                        asked, at);
        return CopyNumbers.write(out);
    }

    public static boolean isWithdrawn(Issue issue, Instant at) {
        return issue.status() == Status.WITHDRAWN && !Withdrawal.of(issue).withdrawnAt().isAfter(at);
    }
}
