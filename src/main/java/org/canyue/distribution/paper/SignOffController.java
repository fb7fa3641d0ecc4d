package org.canyue.distribution.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.exchange.FileAnswer;
import org.canyue.exchange.print.OfficePaper;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.jboss.resteasy.reactive.RestPath;

/** 签收单: the sheet that recipients sign. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/distribution/sign-off.pdf")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class SignOffController {
    @Inject
    CurrentUser user;
    @Inject
    OfficePaper paper;

    @GET
    public Response show(@RestPath long id, @BeanParam PaperForm typed, @Context Request request) {
        PaperForm form = typed.cleaned();
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.page(422, PaperPages.paper(PaperPage.of(id, user.get(), form, errors)));
        }
        IssuedCopies copies = IssuedCopies.of(id, form.partOrAll());
        SignOffSheet sheet = SignOffSheet.of(copies);
        return FileAnswer.of(request, paper.pdf(PaperPages.signOff(sheet), sheet.rows().size()), "application/pdf",
                PaperHead.fileName(copies.issue(), "签收单", "sign-off", "pdf").inline());
    }
}
