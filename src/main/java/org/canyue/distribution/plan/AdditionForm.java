package org.canyue.distribution.plan;

import org.canyue.distribution.Addition;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** What an addition asks for besides its lines. */
public record AdditionForm(@RestForm Addition.Kind kind, @RestForm String reason) {
    private static final int REASON = 500;

    static AdditionForm empty() {
        return new AdditionForm(Addition.Kind.ADDED, "");
    }

    AdditionForm cleaned() {
        return new AdditionForm(kind == null ? Addition.Kind.ADDED : kind, CleanText.line(reason));
    }

    /** @param draft the lines, whose mistakes come first */
    FormErrors check(PlanDraft draft) {
        FormErrors errors = draft.check();
        if (draft.counted().isEmpty() && draft.copies() == 0) {
            errors.add("q", "nobodyChosen");
        }
        if (kind == Addition.Kind.ADDED && PlanDraft.number(draft.spare()) > 0) {
            errors.add("spare", "spareStays");
        }
        return errors.required("reason", reason).atMost("reason", reason, REASON);
    }
}
