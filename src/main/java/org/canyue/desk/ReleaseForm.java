package org.canyue.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** The decision on release as it was typed. Times are those of the bulletin's zone. */
public record ReleaseForm(@RestForm int version, @RestForm String choice, @RestForm String at) {
    static ReleaseForm empty(int version) {
        return new ReleaseForm(version, "now", "");
    }

    ReleaseForm cleaned() {
        String chosen = CleanText.line(choice);
        return new ReleaseForm(version, chosen.matches("at|never") ? chosen : "now", CleanText.line(at));
    }

    ReleaseForm openedOn(int newVersion) {
        return new ReleaseForm(newVersion, choice, at);
    }

    FormErrors check() {
        return choice.equals("at") && parsed() == null ? FormErrors.none().add("at", "notATime") : FormErrors.none();
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
        try {
            return LocalDateTime.parse(at.replace(' ', 'T'));
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
