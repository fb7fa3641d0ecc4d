package org.canyue.exchange.print;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.canyue.bulletin.Bulletin;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A page of a layout's trial. */
@Path("/admin/bulletins/{id}/layout/{page:[1-9]\\d{0,8}}.png")
@RolesAllowed({"ADMIN"})
public class LayoutPictureController {
    @Inject
    Prints prints;
    @Inject
    Press press;

    @GET
    public Response show(@RestPath long id, @RestPath int page, @Context UriInfo address) {
        LayoutForm form = LayoutForm.typed(address.getQueryParameters());
        boolean large = address.getQueryParameters().containsKey("large");
        if (!form.check().isEmpty()) {
            throw new NotFoundException();
        }
        PrintOrder order = QuarkusTransaction.requiringNew()
                .call(() -> LayoutTrial.of(bulletin(id), form).order(large));
        return PictureAnswer.of(prints.print(order), page, press);
    }

    private static Bulletin bulletin(long id) {
        return Bulletin.<Bulletin>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
