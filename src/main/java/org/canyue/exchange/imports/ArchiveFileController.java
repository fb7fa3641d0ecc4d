package org.canyue.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One file of a back archive: its source beside what was understood, to be corrected. */
@Path("/admin/archive-imports/{id}/files/{file}")
@RolesAllowed({"ADMIN"})
public class ArchiveFileController {
    @CheckedTemplate(basePath = "imports")
    static class Templates {
        static native TemplateInstance file(ImportPage page);
    }

    @GET
    public Response show(long id, long file) {
        ImportedFile found = found(id, file);
        return Answer.page(Templates.file(page(found, ImportForm.of(found.understood()))));
    }

    @POST
    @Transactional
    public Response update(long id, long file, @RestForm int version, @BeanParam ImportForm typed) {
        ImportForm form = typed.cleaned();
        ImportedFile found = found(id, file);
        FormErrors errors = form.checkNumbered();
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.file(page(found, form).with(errors)));
        }
        try {
            found.archiveImport().requireOpen();
            ImportedFile locked = ImportedFile.forAct(file, version).orElseThrow(NotFoundException::new);
            locked.correct(form.corrected(locked.understood()));
            return Answer.seeOther("/admin/archive-imports/" + id, Notice.ARCHIVE_TABLE_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.file(page(found, form).with(refusal)));
        }
    }

    private static ImportPage page(ImportedFile file, ImportForm form) {
        return ImportPage.of(file, form, file.archiveImport().bulletin(), file.archiveImport().series(), false);
    }

    private static ImportedFile found(long archive, long id) {
        return ImportedFile.<ImportedFile>findByIdOptional(id)
                .filter(file -> file.archiveImport() != null && file.archiveImport().id() == archive)
                .orElseThrow(NotFoundException::new);
    }
}
