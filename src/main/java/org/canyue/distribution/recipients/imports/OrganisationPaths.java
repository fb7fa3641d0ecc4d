package org.canyue.distribution.recipients.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.canyue.distribution.Organisation;

/** The organisations by their paths from the top; those that are missing are added as they are asked for. */
final class OrganisationPaths {
    private final Map<String, Long> ids = new HashMap<>();

    OrganisationPaths() {
        RecipientRegister.paths().forEach((id, path) -> ids.put(path, id));
    }

    /** Null for an empty path. */
    Organisation at(String path) {
        if (path.isEmpty()) {
            return null;
        }
        Organisation organisation = null;
        StringBuilder walked = new StringBuilder();
        List<String> steps = FieldWords.steps(path);
        for (String step : steps) {
            walked.append(walked.isEmpty() ? "" : "／").append(step);
            Organisation parent = organisation;
            Long id = ids.computeIfAbsent(walked.toString(), missing -> added(step, parent));
            organisation = Organisation.getEntityManager().getReference(Organisation.class, id);
        }
        return organisation;
    }

    private long added(String name, Organisation parent) {
        var organisation = new Organisation(name, parent, Math.min(ids.size() + 1, Organisation.LAST_POSITION));
        organisation.persist();
        return organisation.id();
    }
}
