package org.canyue.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Series;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;
import org.canyue.text.CleanText;
import org.canyue.text.file.CheckedFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 过刊收录: back archives, and the table of one. */
@jakarta.ws.rs.Path("/admin/archive-imports")
@RolesAllowed({"ADMIN"})
public class ArchiveImportsController {
    private static final int SECONDS = 900;

    @Inject
    CurrentUser user;
    @Inject
    Clock clock;
    @Inject
    ArchiveFolders folders;

    @CheckedTemplate(basePath = "imports")
    static class Templates {
        static native TemplateInstance archives(ArchivesPage page);

        static native TemplateInstance archive(ArchivePage page);
    }

    @GET
    public Response index() {
        return Answer.page(Templates.archives(ArchivesPage.now(folders.names(), "")));
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response create(@RestForm String bulletin, @RestForm Series series, @RestForm String folder,
            @RestForm("file") FileUpload file) {
        Optional<Path> chosen = folders.named(CleanText.line(folder));
        boolean uploaded = file != null && !file.fileName().isEmpty();
        var page = ArchivesPage.now(folders.names(), CleanText.line(bulletin));
        if (chosen.isEmpty() && !uploaded) {
            return Answer.again(422,
                    Templates.archives(page.with(FormErrors.none().add("file", "required"), null)));
        }
        Bulletin of = Bulletin.withSlug(bulletin).orElseThrow(NotFoundException::new);
        String name = chosen.isPresent() ? CleanText.line(folder) : CheckedFile.cleanName(file.fileName());
        User by = user.get();
        try {
            long id = QuarkusTransaction.requiringNew().timeout(SECONDS).call(
                    () -> begin(new ArchiveImport(of, series == null ? Series.REGULAR : series, name, by, clock), by,
                            chosen.orElse(null), uploaded ? file.uploadedFile() : null));
            return Answer.seeOther("/admin/archive-imports/" + id);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.archives(page.with(FormErrors.none(), refusal)));
        }
    }

    /** Keeps the files; they are read in the background. Each is let go of at once, for all together may be large. */
    private long begin(ArchiveImport archive, User by, Path folder, Path zip) {
        archive.persistAndFlush();
        var session = ArchiveImport.getEntityManager();
        try {
            java.util.function.BiConsumer<String, byte[]> keep = (name, bytes) -> {
                ImportedFile.add(archive, name, bytes, by, archive.startedAt());
                session.flush();
                session.clear();
            };
            if (folder == null) {
                ArchiveSources.ofZip(zip, keep);
            } else {
                ArchiveSources.ofFolder(folder, keep);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return archive.id();
    }

    @GET
    @jakarta.ws.rs.Path("/{id}")
    public Response show(long id, @RestQuery int page, @RestQuery boolean doubts) {
        return Answer.page(Templates.archive(ArchivePage.of(found(id), page, doubts)));
    }

    static ArchiveImport found(long id) {
        return ArchiveImport.<ArchiveImport>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
