package org.canyue.distribution.paper;

import org.canyue.distribution.Delivery;
import org.canyue.distribution.RecipientAddress;
import org.canyue.exchange.print.Label;

/** What stands on the label of a delivery, as the form wishes. */
final class LabelWords {
    private final PaperForm form;
    private final PaperHead head;

    LabelWords(PaperForm form, PaperHead head) {
        this.form = form;
        this.head = head;
    }

    Label of(IssuedCopies.Lot lot) {
        Delivery delivery = lot.delivery();
        boolean isNamedTwice = delivery.name().startsWith(delivery.organisation());
        Postcode postcode = form.withPostcode()
                ? Postcode.in(delivery.address())
                : new Postcode("", delivery.address());
        return new Label(postcode.code(), postcode.address(), isNamedTwice ? "" : delivery.organisation(),
                delivery.name(), form.withPhone() ? delivery.recipient().address(RecipientAddress.Kind.PHONE) : "",
                "%s　%s　%d 份：%s".formatted(head.bulletin(), head.number(), lot.copies().size(), lot.numbers()));
    }
}
