package org.canyue.distribution.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Delivery;
import org.canyue.platform.Answer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

/** 预览: the letter that a delivery would get now. */
@Path("/desk/deliveries/{id:[1-9]\\d{0,17}}/letter")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class PreviewController {
    @Inject
    LetterComposer composer;
    @Inject
    MailServer server;
    @Inject
    RoutingContext context;

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        static native TemplateInstance preview(PreviewPage page);
    }

    @GET
    public Response show(long id) {
        Delivery delivery = Found.delivery(id);
        LetterFrame.allowIn(context);
        return Answer.page(Templates.preview(new PreviewPage(id, delivery.plan().issue().id(), delivery.called(),
                MessagePage.of(composer.preview(id), server.sender().orElse(""), delivery.address()))));
    }

    public record PreviewPage(long delivery, long issue, CalledAs name, MessagePage message) {
        public String path() {
            return "/desk/deliveries/" + delivery + "/letter";
        }
    }

    @GET
    @Path("/html")
    public Response index(long id) {
        Found.delivery(id);
        return LetterFrame.document(composer.preview(id).html(), context);
    }
}
