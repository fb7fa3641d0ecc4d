package org.canyue.platform;

import java.util.List;

import io.quarkus.qute.TemplateExtension;

/** What stands above the columns of a table, in their order: {@code th:of(plan:recipient, plan:copies)}. */
@TemplateExtension(namespace = "th")
final class ColumnHeads {
    private ColumnHeads() {
    }

    static List<String> of(String... heads) {
        return List.of(heads);
    }
}
