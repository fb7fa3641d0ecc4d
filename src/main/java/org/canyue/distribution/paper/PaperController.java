package org.canyue.distribution.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.jboss.resteasy.reactive.RestPath;

/** 印制: what is printed for handing out an issue. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/distribution/paper")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class PaperController {
    @Inject
    PrintableCharacters printable;

    @GET
    public Response show(@RestPath long id, @BeanParam PaperForm chosen) {
        return Answer.page(PaperPages.paper(PaperPage.of(id, chosen.cleaned(), FormErrors.none(), printable::namedIn)));
    }
}
