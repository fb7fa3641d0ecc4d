package org.canyue.exchange.print;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Bulletin;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** 版式: how a bulletin is printed. What is typed can be looked at before it is saved. */
@Path("/admin/bulletins/{id}/layout")
@RolesAllowed({"ADMIN"})
public class LayoutController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;
    @Inject
    Prints prints;

    @GET
    public Response edit(@RestPath long id) {
        Bulletin bulletin = bulletin(id);
        return Answer.page(PrintPages.layout(LayoutPage.of(bulletin, LayoutForm.of(bulletin.printLayout()), prints)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response update(@RestPath long id, MultivaluedMap<String, String> fields) {
        LayoutForm form = LayoutForm.typed(fields);
        LayoutPage page = LayoutPage.of(bulletin(id), form, prints);
        if (!page.errors().isEmpty() || fields.containsKey("preview")) {
            return Answer.again(page.errors().isEmpty() ? 200 : 422, PrintPages.layout(page));
        }
        try {
            Bulletin.forChange(id, version(fields)).orElseThrow(NotFoundException::new)
                    .layOut(form.layout(), user.get(), clock);
            return Answer.seeOther("/admin/bulletins/" + id + "/layout", Notice.BULLETIN_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), PrintPages.layout(page.with(refusal)));
        }
    }

    private static int version(MultivaluedMap<String, String> fields) {
        String version = fields.getFirst("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static Bulletin bulletin(long id) {
        return Bulletin.<Bulletin>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
