package org.canyue.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page on which words in public beside the body are mended. */
@CheckedTemplate(basePath = "desk")
final class RewordingPages {
    private RewordingPages() {
    }

    static native TemplateInstance reason(ActPage page);
}
