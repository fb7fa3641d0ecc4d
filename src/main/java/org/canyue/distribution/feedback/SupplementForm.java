package org.canyue.distribution.feedback;

import java.time.LocalDate;

import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** What is added to a record later: a reason, a task with its day, an outcome, a confirmation. Each act fills its own fields. */
public record SupplementForm(@RestForm String reason, @RestForm String task, @RestForm String dueOn,
        @RestForm String outcome, @RestForm String level, @RestForm("restricted") String restrictedTick) {
    private static final int LINE = 500;
    private static final int OUTCOME = 2000;

    static SupplementForm empty() {
        return new SupplementForm("", "", "", "", "", FeedbackForm.TICKED);
    }

    SupplementForm cleaned() {
        return new SupplementForm(CleanText.line(reason), CleanText.line(task), CleanText.line(dueOn),
                CleanText.lines(outcome).strip(), CleanText.line(level), CleanText.line(restrictedTick));
    }

    FormErrors checkReason() {
        return FormErrors.none().required("reason", reason).atMost("reason", reason, LINE);
    }

    FormErrors checkTask() {
        FormErrors errors = FormErrors.none().required("task", task).atMost("task", task, LINE);
        return FeedbackForm.day(dueOn).isEmpty() ? errors.add("dueOn", "notADay") : errors;
    }

    FormErrors checkOutcome(long followUp) {
        String field = "outcome-" + followUp;
        return FormErrors.none().required(field, outcome).atMost(field, outcome, OUTCOME);
    }

    FormErrors checkLevel() {
        FormErrors errors = FormErrors.none();
        return FeedbackForm.levelOf(level).isEmpty() ? errors.add("level", "chooseOne") : errors;
    }

    public boolean restricted() {
        return restrictedTick.equals(FeedbackForm.TICKED);
    }

    LocalDate dueDay() {
        return FeedbackForm.day(dueOn).orElseThrow();
    }

    Level chosenLevel() {
        return FeedbackForm.levelOf(level).orElseThrow();
    }
}
