package org.canyue.distribution.paper;

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
import org.canyue.bulletin.CopyMarks;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.TemplateInstance;

/** 印本标识: what tells the copies of a bulletin's issues apart. */
@Path("/admin/bulletins/{id}/copies")
@RolesAllowed({"ADMIN"})
public class CopyMarksController {
    /** In millimetres: a QR code of 15 mm, and white above and below it. */
    private static final int TOP_MARGIN_FOR_CODE = 25;

    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @GET
    public Response edit(@RestPath long id) {
        Bulletin bulletin = found(id);
        return Answer.page(page(bulletin, bulletin.copyMarks(), FormErrors.none(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response update(@RestPath long id, MultivaluedMap<String, String> fields) {
        Bulletin bulletin = found(id);
        var marks = new CopyMarks(fields.containsKey("number"), fields.containsKey("code"),
                fields.containsKey("mark"));
        var errors = FormErrors.none();
        if (marks.code() && bulletin.printLayout().topMargin() < TOP_MARGIN_FOR_CODE) {
            errors.add("code", "noRoomForCode", TOP_MARGIN_FOR_CODE);
            return Answer.again(422, page(bulletin, marks, errors, null));
        }
        try {
            Bulletin.forChange(id, version(fields)).orElseThrow(NotFoundException::new).markCopies(marks, user.get(),
                    clock);
            return Answer.seeOther("/admin/bulletins/" + id + "/copies", Notice.BULLETIN_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), page(bulletin, marks, errors, refusal));
        }
    }

    private static TemplateInstance page(Bulletin bulletin, CopyMarks marks, FormErrors errors, Refusal refusal) {
        return PaperPages.settings(bulletin.id(), bulletin.version(),
                bulletin.masthead().name() + " " + bulletin.masthead().kind(), marks, errors, refusal);
    }

    private static int version(MultivaluedMap<String, String> fields) {
        String version = fields.getFirst("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static Bulletin found(long id) {
        return Bulletin.<Bulletin>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
