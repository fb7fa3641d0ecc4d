package org.canyue.distribution.recipients.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.account.User;
import org.canyue.distribution.recipients.imports.JudgedRow.State;
import org.canyue.exchange.spreadsheet.Table;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.canyue.text.file.CheckedFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 导入发行对象: files of recipients, each to be looked at before it is taken in. */
@Path("/desk/recipients/imports")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class RecipientImportsController {
    private static final int SECONDS = 300;

    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "recipientImports")
    static class Templates {
        static native TemplateInstance index(ImportFiles page);

        static native TemplateInstance show(ImportPreview page);
    }

    @GET
    public Response index() {
        return Answer.page(Templates.index(ImportFiles.now()));
    }

    /** The file is read outside of any transaction, for that takes its time. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response create(@RestForm("file") FileUpload file) throws IOException {
        if (file == null || file.fileName().isEmpty()) {
            return Answer.again(422,
                    Templates.index(ImportFiles.now().with(FormErrors.none().add("file", "required"))));
        }
        try {
            Table table = RecipientTable.read(file.uploadedFile());
            byte[] content = Files.readAllBytes(file.uploadedFile());
            User by = user.get();
            String name = CheckedFile.cleanName(file.fileName());
            long id = QuarkusTransaction.requiringNew().timeout(SECONDS)
                    .call(() -> RecipientImport.of(name, content, table, by, clock).id());
            return Answer.seeOther("/desk/recipients/imports/" + id);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.index(ImportFiles.now().with(refusal)));
        }
    }

    @GET
    @Path("/{id}")
    public Response show(long id, @RestQuery int page, @RestQuery State state) {
        return Answer.page(Templates.show(ImportPreview.of(found(id), page, state)));
    }

    @POST
    @Path("/{id}")
    public Response update(long id, @RestForm int version, @BeanParam ColumnsForm typed) {
        ImportPreview page = ImportPreview.of(found(id), 0, null);
        FormErrors errors = typed.check(page.columns().size());
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.show(page.with(typed.fields(), errors, null)));
        }
        try {
            change(id, version, held -> held.assign(typed.fields(), clock));
            return Answer.seeOther("/desk/recipients/imports/" + id);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.show(page.with(typed.fields(), errors, refusal)));
        }
    }

    @POST
    @Path("/{id}/removal")
    @Transactional
    public Response destroy(long id) {
        found(id).delete();
        return Answer.seeOther("/desk/recipients/imports", Notice.RECIPIENT_IMPORT_DROPPED);
    }

    /**
     * In a transaction of its own, since comparing thousands of rows takes its time.
     *
     * @throws StaleRecipientImport where the file is no longer what the form was opened on
     */
    static void change(long id, int version, Consumer<RecipientImport> act) {
        QuarkusTransaction.requiringNew().timeout(SECONDS)
                .run(() -> act.accept(RecipientImport.forAct(id, version).orElseThrow(NotFoundException::new)));
    }

    static RecipientImport found(long id) {
        return RecipientImport.<RecipientImport>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
