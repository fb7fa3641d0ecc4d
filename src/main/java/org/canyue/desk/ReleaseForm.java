package org.canyue.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.canyue.platform.FormErrors;
import org.canyue.platform.TypedTime;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** The decision on release as it was typed. Times are those of the bulletin's zone. */
public record ReleaseForm(@RestForm int version, @RestForm String choice, @RestForm String at) {
    static ReleaseForm empty(int version) {
        return new ReleaseForm(version, "now", "");
    }

    ReleaseForm cleaned() {
        String chosen = CleanText.line(choice);
        return new ReleaseForm(version, chosen.matches("now|at|never") ? chosen : "", CleanText.line(at));
    }

    ReleaseForm openedOn(int newVersion) {
        return new ReleaseForm(newVersion, choice, at);
    }

    /** A decision that makes a text public is never guessed: a time beside another choice is a mistake too. */
    FormErrors check() {
        return switch (choice) {
            case "at" -> parsed() == null ? FormErrors.none().add("at", "notATime") : FormErrors.none();
            case "" -> FormErrors.none().add("now", "chooseOne");
            default -> at.isEmpty() ? FormErrors.none() : FormErrors.none().add("at", "timeWithoutItsChoice");
        };
    }

    /** @return null where the issue is not to be shown */
    Instant visibleFrom(Instant now, ZoneId zone) {
        return switch (choice) {
            case "at" -> parsed().atZone(zone).toInstant();
            case "never" -> null;
            default -> now;
        };
    }

    private LocalDateTime parsed() {
        return TypedTime.time(at);
    }
}
