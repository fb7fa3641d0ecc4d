package org.canyue.distribution.recipients;

import java.util.Optional;

import org.canyue.distribution.Organisation;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * An organisation as typed.
 *
 * @param parent the id of the one above; empty for the top
 */
public record OrganisationForm(@RestForm String name, @RestForm String parent, @RestForm String position) {
    private static final int NAME = 100;

    static OrganisationForm empty() {
        return new OrganisationForm("", "", "");
    }

    static OrganisationForm of(Organisation organisation) {
        return new OrganisationForm(organisation.name(),
                organisation.parent() == null ? "" : organisation.parent().id().toString(),
                Integer.toString(organisation.position()));
    }

    OrganisationForm cleaned() {
        return new OrganisationForm(CleanText.line(name), CleanText.line(parent), CleanText.line(position));
    }

    /** @param changed null for a new one, which comes behind its siblings */
    FormErrors check(Organisation changed) {
        FormErrors errors = FormErrors.none().required("name", name).atMost("name", name, NAME);
        if (!parent.isEmpty() && found().isEmpty()) {
            errors.add("parent", "noSuchOrganisation");
        } else if (Organisation.named(name, above()).filter(other -> !other.equals(changed)).isPresent()) {
            errors.add("name", "alreadyListed");
        }
        if (changed != null && !position.matches("\\d{1,5}")) {
            errors.add("position", "notANumber", Organisation.LAST_POSITION);
        }
        return errors;
    }

    Organisation above() {
        return found().orElse(null);
    }

    int order() {
        return Integer.parseInt(position);
    }

    private Optional<Organisation> found() {
        return parent.matches("\\d{1,18}") ? Organisation.findByIdOptional(Long.valueOf(parent)) : Optional.empty();
    }
}
