package org.canyue.distribution.feedback;

import org.canyue.distribution.feedback.FeedbackKind.Settings;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** A kind of feedback as typed. */
public record KindForm(@RestForm String name, @RestForm String position,
        @RestForm("instruction") String instructionTick,
        @RestForm("adoption") String adoptionTick, @RestForm("retired") String retiredTick) {
    private static final int NAME = 20;
    private static final int LAST = 999;

    static KindForm next() {
        return new KindForm("", Integer.toString(FeedbackKind.nextPosition()), "", "", "");
    }

    static KindForm of(Settings settings) {
        return new KindForm(settings.name(), Integer.toString(settings.position()), tick(settings.instruction()),
                tick(settings.adoption()), tick(settings.retired()));
    }

    KindForm cleaned() {
        return new KindForm(CleanText.line(name), CleanText.line(position), CleanText.line(instructionTick),
                CleanText.line(adoptionTick), CleanText.line(retiredTick));
    }

    /** @param changed null for a new one */
    FormErrors check(FeedbackKind changed) {
        FormErrors errors = FormErrors.none().required("name", name).atMost("name", name, NAME);
        if (!position.matches("[1-9]\\d{0,2}")) {
            errors.add("position", "notACount", LAST);
        }
        if (FeedbackKind.named(name).filter(other -> !other.equals(changed)).isPresent()) {
            errors.add("name", "alreadyListed");
        }
        return errors;
    }

    Settings settings() {
        return new Settings(name, Integer.parseInt(position), instruction(), adoption(), retired());
    }

    public boolean instruction() {
        return instructionTick.equals(FeedbackForm.TICKED);
    }

    public boolean adoption() {
        return adoptionTick.equals(FeedbackForm.TICKED);
    }

    public boolean retired() {
        return retiredTick.equals(FeedbackForm.TICKED);
    }

    private static String tick(boolean chosen) {
        return chosen ? FeedbackForm.TICKED : "";
    }
}
