package org.canyue.distribution.mail;

import java.util.List;
import java.util.Set;

import org.canyue.distribution.receipt.Reminder;
import org.canyue.distribution.receipt.Reminders;
import org.canyue.platform.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** Whom to remind of what: keys of {@link Reminder}, or all that the page listed for a bulletin and an issue. */
public record ReminderForm(@RestForm List<String> reminder, @RestForm String all, @RestForm String bulletin,
        @RestForm String issue) {
    FormErrors check() {
        return isForAll() || !reminder.isEmpty() ? FormErrors.none() : FormErrors.none().add("reminder", "chooseOne");
    }

    boolean isForAll() {
        return all != null;
    }

    Set<String> ticked() {
        return Set.copyOf(reminder);
    }

    Reminders.Scope scope() {
        return Reminders.Scope.of(bulletin, issue);
    }

    /** Where the page is that it came from. */
    String path() {
        Reminders.Scope scope = scope();
        return "/desk/returns" + (scope.issue() != null
                ? "?issue=" + scope.issue().id()
                : scope.bulletin() != null ? "?bulletin=" + scope.bulletin().id() : "");
    }
}
