package org.canyue.distribution.subscription;

import java.util.List;

import org.canyue.distribution.mail.MailAddress;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** Which bulletins, to which mailbox. */
public record SubscriptionForm(@RestForm String address, @RestForm List<String> bulletins) {
    static SubscriptionForm of(List<String> slugs) {
        return new SubscriptionForm("", slugs);
    }

    SubscriptionForm cleaned() {
        return new SubscriptionForm(CleanText.line(address),
                bulletins == null ? List.of() : bulletins.stream().map(CleanText::line).distinct().toList());
    }

    /** @param known the slugs that there are */
    FormErrors check(List<String> known) {
        var errors = FormErrors.none();
        if (bulletins.isEmpty() || !known.containsAll(bulletins)) {
            errors.add("bulletins", "chooseOne");
        }
        errors.required("address", address);
        if (!address.isEmpty() && !isReachable()) {
            errors.add("address", "notAMailAddress");
        }
        return errors;
    }

    /** From outside of the office: its domain has a dot. */
    private boolean isReachable() {
        String cleaned = MailAddress.cleaned(address);
        return MailAddress.isFit(cleaned) && cleaned.indexOf('.', cleaned.indexOf('@')) > 0;
    }

    public boolean has(String slug) {
        return bulletins.contains(slug);
    }
}
