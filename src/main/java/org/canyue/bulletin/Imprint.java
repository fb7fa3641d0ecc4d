package org.canyue.bulletin;

import jakarta.persistence.Embeddable;

/** 版记: who answers for the issue, where to reach them, and 共印份数, the number of printed copies. */
@Embeddable
public record Imprint(String responsibleEditor, String phone, String fax, String address, int copies) {
    Imprint inCopies(int other) {
        return new Imprint(responsibleEditor, phone, fax, address, other);
    }
}
