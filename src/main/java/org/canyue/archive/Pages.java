package org.canyue.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the public side. */
@CheckedTemplate(basePath = "archive")
final class Pages {
    private Pages() {
    }

    static native TemplateInstance nothing();

    static native TemplateInstance front(FrontPage page);

    static native TemplateInstance archive(ArchivePage page);

    static native TemplateInstance issue(IssuePage page);

    static native TemplateInstance withdrawn(WithdrawnPage page);
}
