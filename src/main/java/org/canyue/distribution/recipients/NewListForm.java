package org.canyue.distribution.recipients;

import java.util.Optional;

import org.canyue.bulletin.Bulletin;
import org.canyue.distribution.DistributionList;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A new list as typed.
 *
 * @param bulletin its id
 * @param copy     the id of a list whose members it begins with; empty for none
 */
public record NewListForm(@RestForm String name, @RestForm String bulletin, @RestForm String copy) {
    static NewListForm empty() {
        return new NewListForm("", "", "");
    }

    NewListForm cleaned() {
        return new NewListForm(CleanText.line(name), CleanText.line(bulletin), CleanText.line(copy));
    }

    FormErrors check() {
        FormErrors errors = FormErrors.none().required("name", name).atMost("name", name, ListForm.NAME);
        if (chosenBulletin().isEmpty()) {
            errors.add("bulletin", "chooseOne");
        } else if (DistributionList.named(chosenBulletin().get(), name).isPresent()) {
            errors.add("name", "alreadyListed");
        }
        return errors;
    }

    Optional<Bulletin> chosenBulletin() {
        return isId(bulletin) ? Bulletin.findByIdOptional(Long.valueOf(bulletin)) : Optional.empty();
    }

    Optional<DistributionList> copied() {
        return isId(copy) ? DistributionList.findByIdOptional(Long.valueOf(copy)) : Optional.empty();
    }

    private static boolean isId(String typed) {
        return typed.matches("\\d{1,18}");
    }
}
