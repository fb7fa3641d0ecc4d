package org.canyue.desk;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.NumberLedger;
import org.canyue.desk.Acts.Form;
import org.canyue.platform.Notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 签发: shows exactly what is signed, what was changed since each opinion, and the number pair that the signature gives. */
@Path("/desk/issues/{id}/signature")
@RolesAllowed({"SIGNER"})
public class SignatureController {
    @Inject
    Acts acts;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance signature(ActPage page);
    }

    @GET
    public Response show(long id) {
        return acts.show(id, form());
    }

    @POST
    public Response create(long id, @BeanParam ActForm typed) {
        return acts.perform(id, typed.cleaned(), typed.cleaned().check(),
                (issue, words) -> issue.sign(user.get(), clock),
                Notice.ISSUE_SIGNED, form());
    }

    private Form form() {
        return new Form(Templates::signature, this::withNextNumber);
    }

    private ActPage withNextNumber(Issue issue, ActPage page) {
        if (issue.number().isPresent()) {
            return page;
        }
        return page.giving(
                NumberLedger.of(issue.bulletin(), issue.series()).next(issue.bulletin().dayOf(clock.instant())));
    }
}
