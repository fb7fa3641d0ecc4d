package org.canyue.distribution.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** 印发: all that is done with an issue after its signature, in order: numbers, printing, labels, sign-off sheet, mail, receipts. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/distribution/paper")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class PaperController {
    @Inject
    CurrentUser user;
    @Inject
    PrintableCharacters printable;

    @GET
    public Response show(@RestPath long id, @BeanParam PaperForm chosen, @RestQuery int page) {
        return Answer.page(PaperPages.paper(PaperPage.of(id, user.get(), chosen.cleaned(), FormErrors.none(), page,
                printable::namedIn)));
    }
}
