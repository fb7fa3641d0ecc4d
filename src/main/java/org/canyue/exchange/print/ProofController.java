package org.canyue.exchange.print;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** 清样: looking at the pages of an issue as they are printed, before and after the signature. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/print")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class ProofController {
    @Inject
    Prints prints;
    @Inject
    PrintableCharacters printable;

    @GET
    public Response show(@RestPath long id, @RestQuery String large) {
        Issue issue = Issue.<Issue>findByIdOptional(id).orElseThrow(NotFoundException::new);
        Edition edition = Edition.of(issue, issue.current());
        boolean isLarge = large != null;
        List<String> missing = printable.missing(edition);
        PrintForm proof = missing.isEmpty() ? prints.proof(issue, isLarge) : null;
        return Answer.page(PrintPages.proof(new ProofPage(id, edition.content().title(), Prints.isSigned(issue),
                isLarge, proof == null ? 0 : proof.pages(), missing, proof == null ? "" : proof.digest())));
    }
}
