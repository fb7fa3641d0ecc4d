package org.canyue.exchange.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What goes on paper. */
@CheckedTemplate(basePath = "print")
final class PrintPages {
    private PrintPages() {
    }

    static native TemplateInstance sheet(Sheet sheet);

    static native TemplateInstance proof(ProofPage page);

    static native TemplateInstance count(int pages, String missing);

    /** Below a paper of the office. */
    static native TemplateInstance missing(String characters);

    static native TemplateInstance layout(LayoutPage page);
}
