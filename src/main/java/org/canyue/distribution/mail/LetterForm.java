package org.canyue.distribution.mail;

import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** Where a letter is to go: a corrected address, and whether it is the recipient's from now on. */
public record LetterForm(@RestForm String address, @RestForm boolean recipientToo) {
    static LetterForm of(String address) {
        return new LetterForm(address, false);
    }

    LetterForm cleaned() {
        return new LetterForm(CleanText.line(address), recipientToo);
    }

    FormErrors check() {
        var errors = FormErrors.none().required("address", address);
        if (!address.isEmpty() && !MailAddress.isFit(MailAddress.cleaned(address))) {
            errors.add("address", "notAMailAddress");
        }
        return errors;
    }
}
