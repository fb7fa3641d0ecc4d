package org.canyue.distribution.paper;

import org.canyue.bulletin.CopyMarks;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages about what is printed, and the papers themselves. */
@CheckedTemplate(basePath = "paper")
final class PaperPages {
    private PaperPages() {
    }

    static native TemplateInstance paper(PaperPage page);

    static native TemplateInstance signOff(SignOffSheet sheet);

    static native TemplateInstance register(Register register);

    static native TemplateInstance mark(MarkPage page);

    static native TemplateInstance settings(long id, int version, String name, CopyMarks marks, FormErrors errors,
            Refusal refusal);
}
