package org.canyue.exchange.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.account.User;
import org.canyue.bulletin.Act;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Series;
import org.canyue.exchange.BulletinFileReader;
import org.canyue.exchange.FileReading;
import org.canyue.exchange.source.UnreadableFile;
import org.canyue.exchange.source.UnreadableFile.Reason;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;
import org.canyue.platform.Sha256;
import org.canyue.text.file.CheckedFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Files that come in one by one. */
@Path("/desk/imports")
@RolesAllowed({"AUTHOR", "EDITOR", "ADMIN"})
public class ImportsController {
    private static final long LARGEST = 32L << 20;

    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "imports")
    static class Templates {
        static native TemplateInstance index(ImportsPage page);

        static native TemplateInstance show(ImportPage page);
    }

    @GET
    public Response index() {
        return Answer.page(Templates.index(ImportsPage.now()));
    }

    /** The file is read outside of any transaction, for that takes its time; what may not be held is never stored. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response create(@RestForm("file") FileUpload file) throws IOException {
        if (file == null || file.fileName().isEmpty()) {
            return Answer.again(422,
                    Templates.index(ImportsPage.now().with(FormErrors.none().add("file", "required"))));
        }
        try {
            if (file.size() > LARGEST) {
                throw new UnreadableFile(Reason.TOO_LARGE);
            }
            byte[] bytes = Files.readAllBytes(file.uploadedFile());
            Optional<ImportedFile> earlier = ImportedFile.withHash(Sha256.hex(bytes));
            if (earlier.isPresent()) {
                return Answer.again(409, Templates.index(ImportsPage.now().with(earlier.get())));
            }
            return Answer.seeOther("/desk/imports/" + kept(file, bytes, user.get()));
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.index(ImportsPage.now().with(refusal)));
        }
    }

    private long kept(FileUpload file, byte[] bytes, User by) {
        String name = CheckedFile.cleanName(file.fileName());
        FileReading reading = BulletinFileReader.read(file.uploadedFile(), name);
        return QuarkusTransaction.requiringNew().call(() -> ImportedFile.of(name, bytes, reading, by, clock).id());
    }

    @GET
    @Path("/{id}")
    public Response show(long id) {
        ImportedFile file = single(id);
        return Answer.page(Templates.show(page(file, ImportForm.of(file.understood()), chosen(file), user.get())));
    }

    static ImportPage page(ImportedFile file, ImportForm form, Bulletin chosen, User person) {
        boolean mayDraft = Act.EDIT.roles().stream().anyMatch(person::has);
        return ImportPage.of(file, form, chosen, Series.REGULAR, mayDraft);
    }

    /** Files of an archive have their page there. */
    static ImportedFile single(long id) {
        return ImportedFile.<ImportedFile>findByIdOptional(id).filter(file -> file.archiveImport() == null)
                .orElseThrow(NotFoundException::new);
    }

    /** The bulletin that the file names, else the first. */
    private static Bulletin chosen(ImportedFile file) {
        String name = file.understood().head().mastheadName();
        return Bulletin.inOrder().stream().filter(bulletin -> bulletin.masthead().name().equals(name)).findFirst()
                .orElseGet(() -> Bulletin.inOrder().stream().findFirst().orElse(null));
    }
}
