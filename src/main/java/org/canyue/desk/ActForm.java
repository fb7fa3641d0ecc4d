package org.canyue.desk;

import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** What an act on an issue asks for: the version that the page was opened on, and words. */
public record ActForm(@RestForm int version, @RestForm String words) {
    static final int MOST_WORDS = 4000;

    ActForm cleaned() {
        return new ActForm(version, CleanText.lines(words));
    }

    FormErrors check() {
        return FormErrors.none().atMost("words", words, MOST_WORDS);
    }

    FormErrors checkReason() {
        return check().required("words", words);
    }
}
