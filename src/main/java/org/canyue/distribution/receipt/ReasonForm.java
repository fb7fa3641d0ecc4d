package org.canyue.distribution.receipt;

import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** Why a receipt is struck out. */
public record ReasonForm(@RestForm String words) {
    private static final int MOST = 500;

    ReasonForm cleaned() {
        return new ReasonForm(CleanText.line(words));
    }

    FormErrors check() {
        return FormErrors.none().required("words", words).atMost("words", words, MOST);
    }
}
