package org.canyue.distribution.recipients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.canyue.account.User;
import org.canyue.distribution.Appointment;
import org.canyue.distribution.Organisation;
import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.platform.FormErrors;
import org.canyue.platform.TypedTime;
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
    /** Years from today; what lies farther off was mistyped. */
    private static final int LATEST_BEGINNING = 1;
    private static final int LATEST_END = 30;

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

    FormErrors check(FormErrors errors, LocalDate today) {
        errors.atMost("newOrganisation", newOrganisation, ORGANISATION).atMost("post", post, LINE)
                .required("salutation", salutation).atMost("salutation", salutation, LINE);
        if (!organisation.isEmpty() && found().isEmpty()) {
            errors.add("organisation", "noSuchOrganisation");
        }
        checkDay(errors, "from", from, today.plusYears(LATEST_BEGINNING));
        checkDay(errors, "until", until, today.plusYears(LATEST_END));
        if (validFrom() != null && validUntil() != null && validUntil().isBefore(validFrom())) {
            errors.add("until", "endsBeforeItBegins");
        }
        return errors;
    }

    FormErrors checkOnPaper(FormErrors errors, PrintableCharacters printable) {
        printable.check(errors, "newOrganisation", newOrganisation);
        printable.check(errors, "post", post);
        printable.check(errors, "salutation", salutation);
        return errors;
    }

    private static void checkDay(FormErrors errors, String field, String typed, LocalDate latest) {
        if (!typed.isEmpty() && TypedTime.day(typed) == null) {
            errors.add(field, "notADay");
        } else if (!typed.isEmpty() && TypedTime.day(typed).isAfter(latest)) {
            errors.add(field, "tooFarAhead", latest.getYear());
        }
    }

    boolean isEmpty() {
        return (organisation + newOrganisation + post + salutation + from + until).isEmpty();
    }

    LocalDate validFrom() {
        return TypedTime.day(from);
    }

    LocalDate validUntil() {
        return TypedTime.day(until);
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
}
