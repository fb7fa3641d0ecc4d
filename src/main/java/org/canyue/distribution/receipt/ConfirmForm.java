package org.canyue.distribution.receipt;

import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** Who received something, as typed by them or by who hands it over. */
public record ConfirmForm(@RestForm String receivedBy) {
    static ConfirmForm empty() {
        return new ConfirmForm("");
    }

    ConfirmForm cleaned() {
        return new ConfirmForm(CleanText.line(receivedBy));
    }

    FormErrors check() {
        return FormErrors.none().required("receivedBy", receivedBy).atMost("receivedBy", receivedBy, TickForm.NAME);
    }
}
