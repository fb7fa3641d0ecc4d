package org.canyue.exchange.print;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.RestPath;

/** 清样: looking at the pages of an issue as they are printed, before and after the signature. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/print")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class ProofController {
    @Inject
    Prints prints;
    @Inject
    PrintableCharacters printable;

    @GET
    public Response show(@RestPath long id, @Context UriInfo address) {
        PrintOrder order = prints.ofIssue(id, address.getQueryParameters().containsKey("large"));
        List<String> missing = printable.missing(order.edition());
        PrintForm proof = missing.isEmpty() ? prints.print(order) : null;
        return Answer.page(PrintPages.proof(new ProofPage(id, order.edition().content().title(), !order.isProof(),
                address.getQueryParameters().containsKey("large"), proof == null ? 0 : proof.pages(), missing,
                proof == null ? "" : proof.digest())));
    }
}
