package org.canyue.exchange;

import org.canyue.bulletin.Edition;
import org.canyue.text.Pictures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** An issue as one HTML page for keeping: images and style inside, no script, nothing fetched from anywhere. */
public final class HtmlFile {

    @CheckedTemplate(basePath = "print")
    static class Templates {
        static native TemplateInstance archive(KeptPage page);
    }

    private HtmlFile() {
    }

    public static String of(Edition edition, Pictures pictures) {
        return Templates.archive(KeptPage.of(edition, pictures)).render();
    }
}
