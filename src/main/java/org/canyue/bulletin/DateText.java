package org.canyue.bulletin;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** How templates write days and times. */
@TemplateExtension
final class DateText {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private DateText() {
    }

    static String inEnglish(LocalDate day) {
        return ENGLISH.format(day);
    }

    /** ISO date and minute, in the zone that the time carries. */
    static String stamp(ZonedDateTime time) {
        return MINUTE.format(time);
    }
}
