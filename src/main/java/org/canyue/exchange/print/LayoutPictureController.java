package org.canyue.exchange.print;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Issue;
import org.canyue.exchange.Sample;
import org.canyue.text.Pictures;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A page of a bulletin's newest issue in a layout that is not saved; of the sample's text where it has none. */
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
        PrintOrder order = QuarkusTransaction.requiringNew().call(() -> order(id, form, large));
        return PictureAnswer.of(prints.print(order), page, press);
    }

    private static PrintOrder order(long id, LayoutForm form, boolean large) {
        Bulletin bulletin = Bulletin.<Bulletin>findByIdOptional(id).orElseThrow(NotFoundException::new);
        if (!form.check().isEmpty()) {
            throw new NotFoundException();
        }
        Issue newest = Issue.find("bulletin = ?1 and number is not null order by id desc", bulletin).firstResult();
        Edition edition = newest == null ? Sample.editionFor(bulletin) : Edition.of(newest, newest.signed());
        return PrintOrder.proof(Sheet.of(edition, form.layout(), bulletin.copyMarks(), large),
                newest == null ? Pictures.NONE : Attachment.picturesOf(newest));
    }
}
