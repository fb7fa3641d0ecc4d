package org.canyue.distribution.recipients;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.canyue.account.User;
import org.canyue.distribution.Appointment;
import org.canyue.distribution.Organisation;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A post as typed.
 *
 * @param organisation    the id of one that is there; empty for none
 * @param newOrganisation the name of one to be entered below that
 */
public record PostForm(@RestForm String organisation, @RestForm String newOrganisation, @RestForm String post,
        @RestForm String salutation, @RestForm String from, @RestForm String until) {
    private static final int LINE = 60;
    private static final int ORGANISATION = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    static PostForm empty() {
        return new PostForm("", "", "", "", "", "");
    }

    static PostForm of(Appointment held) {
        return new PostForm(held.organisation() == null ? "" : held.organisation().id().toString(), "", held.post(),
                held.salutation(), held.validFrom() == null ? "" : held.validFrom().toString(),
                held.validUntil() == null ? "" : held.validUntil().toString());
    }

    PostForm cleaned() {
        return new PostForm(CleanText.line(organisation), CleanText.line(newOrganisation), CleanText.line(post),
                CleanText.line(salutation), CleanText.line(from), CleanText.line(until));
    }

    FormErrors check(FormErrors errors) {
        errors.atMost("newOrganisation", newOrganisation, ORGANISATION).atMost("post", post, LINE)
                .required("salutation", salutation).atMost("salutation", salutation, LINE);
        if (!organisation.isEmpty() && found().isEmpty()) {
            errors.add("organisation", "noSuchOrganisation");
        }
        if (!isDayOrNothing(from)) {
            errors.add("from", "notADay");
        }
        if (!isDayOrNothing(until)) {
            errors.add("until", "notADay");
        } else if (isDayOrNothing(from) && validFrom() != null && validUntil() != null
                && validUntil().isBefore(validFrom())) {
            errors.add("until", "endsBeforeItBegins");
        }
        return errors;
    }

    boolean isEmpty() {
        return (organisation + newOrganisation + post + salutation + from + until).isEmpty();
    }

    LocalDate validFrom() {
        return day(from);
    }

    LocalDate validUntil() {
        return day(until);
    }

    /** The one chosen, or the new one, which is entered here; null for none. */
    Organisation organisation(User by, Clock clock) {
        Organisation chosen = found().orElse(null);
        if (newOrganisation.isEmpty()) {
            return chosen;
        }
        return Organisation.named(newOrganisation, chosen)
                .orElseGet(() -> Organisation.add(newOrganisation, chosen, by, clock));
    }

    private Optional<Organisation> found() {
        return organisation.matches("\\d{1,18}")
                ? Organisation.findByIdOptional(Long.valueOf(organisation))
                : Optional.empty();
    }

    private static boolean isDayOrNothing(String typed) {
        try {
            LocalDate day = day(typed);
            return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static LocalDate day(String typed) {
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }
}
