package org.canyue.archive;

import java.util.List;

import io.quarkus.qute.TemplateExtension;

/** How a bulletin prints several names in one line. */
@TemplateExtension
final class ListText {
    private ListText() {
    }

    /** Addressees: 刘小涛书记、王颺秘书长. */
    static String enumerated(List<String> names) {
        return String.join("、", names);
    }

    /** Sponsors, an ideographic space between them. */
    static String spaced(List<String> names) {
        return String.join("　", names);
    }
}
