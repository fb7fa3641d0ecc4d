package org.canyue.platform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** A day or a time as a browser sends it or a person types it, in years that an office has to do with. */
public final class TypedTime {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private TypedTime() {
    }

    /** @param text 2024-06-03; null where it is no day */
    public static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return isKnown(day) ? day : null;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** @param text 2024-06-03T09:00, or with a space; null where it is no time */
    public static LocalDateTime time(String text) {
        try {
            var time = LocalDateTime.parse(text.replace(' ', 'T'));
            return isKnown(time.toLocalDate()) ? time : null;
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }

    private static boolean isKnown(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
