package org.canyue.bulletin;

import java.util.List;

import org.canyue.platform.Refusal;

/** What a reviewer needs is missing; the arguments name the fields. */
public class IncompleteIssue extends Refusal {
    private final List<String> fields;

    IncompleteIssue(List<String> fields) {
        super(422);
        this.fields = List.copyOf(fields);
    }

    public List<String> fields() {
        return fields;
    }
}
