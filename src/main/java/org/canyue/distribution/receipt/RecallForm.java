package org.canyue.distribution.receipt;

import java.time.LocalDate;
import java.util.List;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.PrintedCopy;
import org.canyue.platform.FormErrors;
import org.canyue.platform.TypedTime;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A recall as typed.
 *
 * @param choice {@code all} that are out, or {@code chosen} by their numbers
 */
public record RecallForm(@RestForm String choice, @RestForm String numbers, @RestForm String dueOn,
        @RestForm String words) {
    private static final int MOST_WORDS = 500;
    private static final int DAYS = 14;

    /** @param reason of a withdrawal; empty for none */
    static RecallForm empty(LocalDate today, String reason) {
        return new RecallForm("all", "", today.plusDays(DAYS).toString(), reason);
    }

    RecallForm cleaned() {
        String chosen = CleanText.line(choice);
        return new RecallForm(chosen.matches("all|chosen") ? chosen : "", CleanText.line(numbers),
                CleanText.line(dueOn), CleanText.line(words));
    }

    FormErrors check(LocalDate today) {
        var errors = FormErrors.none();
        if (choice.isEmpty()) {
            errors.add("all", "chooseOne");
        } else if (choice.equals("all") && !numbers.isEmpty()) {
            errors.add("numbers", "numbersWithoutTheirChoice");
        } else if (choice.equals("chosen") && CopyNumbers.read(numbers).filter(read -> !read.isEmpty()).isEmpty()) {
            errors.add("numbers", "notCopyNumbers");
        }
        if (day() == null) {
            errors.add("dueOn", "notADay");
        } else if (day().isBefore(today)) {
            errors.add("dueOn", "dayIsPast");
        }
        return errors.atMost("numbers", numbers, CopyEndForm.MOST_NUMBERS).required("words", words)
                .atMost("words", words, MOST_WORDS);
    }

    List<PrintedCopy> copies(Issue issue) {
        return choice.equals("all")
                ? Recall.out(issue)
                : CopyNumbers.copies(issue, CopyNumbers.read(numbers).orElseThrow());
    }

    /** Null where none can be read. */
    LocalDate day() {
        return TypedTime.day(dueOn);
    }
}
