package org.canyue.distribution.receipt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.canyue.platform.FormErrors;
import org.canyue.platform.TypedTime;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What became of copies, as typed.
 *
 * @param copy    numbers, as ticked
 * @param numbers further ones, as typed: 000003-000010
 * @param onDay   empty for today
 */
public record CopyEndForm(@RestForm List<String> copy, @RestForm String numbers, @RestForm String kind,
        @RestForm String onDay, @RestForm String witness, @RestForm String remark) {
    static final int MOST_NUMBERS = 2000;

    static CopyEndForm empty() {
        return new CopyEndForm(List.of(), "", "", "", "", "");
    }

    CopyEndForm cleaned() {
        List<String> ticked = copy == null
                ? List.of()
                : copy.stream().filter(number -> number.matches("\\d{1,6}")).toList();
        String chosen = CleanText.line(kind);
        boolean known = Arrays.stream(CopyEnd.Kind.values()).anyMatch(each -> each.name().equals(chosen));
        return new CopyEndForm(ticked, CleanText.line(numbers), known ? chosen : "", CleanText.line(onDay),
                CleanText.line(witness), CleanText.line(remark));
    }

    FormErrors check(LocalDate today) {
        var errors = FormErrors.none();
        if (CopyNumbers.read(numbers).isEmpty()) {
            errors.add("numbers", "notCopyNumbers");
        } else if (wanted().isEmpty()) {
            errors.add("numbers", "chooseOne");
        }
        return checkEnd(errors, today).atMost("numbers", numbers, MOST_NUMBERS);
    }

    /** For one copy that is known already. */
    FormErrors checkEnd(FormErrors errors, LocalDate today) {
        if (kind.isEmpty()) {
            errors.add("kind", "chooseOne");
        }
        if (day(today) == null) {
            errors.add("onDay", "notADay");
        } else if (day(today).isAfter(today)) {
            errors.add("onDay", "notYet");
        }
        if (kind.equals(CopyEnd.Kind.DESTROYED.name())) {
            errors.required("witness", witness);
        }
        return errors.atMost("witness", witness, TickForm.NAME).atMost("remark", remark, 500);
    }

    SortedSet<Integer> wanted() {
        var wanted = new TreeSet<>(CopyNumbers.read(numbers).orElseThrow());
        copy.forEach(number -> wanted.add(Integer.valueOf(number)));
        return wanted;
    }

    CopyEnd.Kind end() {
        return CopyEnd.Kind.valueOf(kind);
    }

    /** Null where none can be read. */
    LocalDate day(LocalDate today) {
        return onDay.isEmpty() ? today : TypedTime.day(onDay);
    }

    public boolean ticks(int number) {
        return copy.contains(Integer.toString(number));
    }
}
