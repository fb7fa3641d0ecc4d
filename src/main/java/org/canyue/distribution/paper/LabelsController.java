package org.canyue.distribution.paper;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.exchange.FileAnswer;
import org.canyue.exchange.print.Label;
import org.canyue.exchange.print.Labels;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.jboss.resteasy.reactive.RestPath;

/** 标签: one for the envelope or folder of each recipient on paper. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/distribution/labels.pdf")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class LabelsController {
    @Inject
    CurrentUser user;
    @Inject
    Labels labels;

    @GET
    public Response show(@RestPath long id, @BeanParam PaperForm typed, @Context Request request) {
        PaperForm form = typed.cleaned();
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.page(422, PaperPages.paper(PaperPage.of(id, user.get(), form, errors)));
        }
        IssuedCopies copies = IssuedCopies.of(id, form.partOrAll());
        List<Label> wanted = labels(copies, form);
        if (wanted.isEmpty()) {
            throw new NotFoundException();
        }
        return FileAnswer.of(request, labels.pdf(form.labelSheet(), form.firstLabel(), wanted, form.substitutes()),
                "application/pdf",
                PaperHead.fileName(copies.issue(), "标签", "labels", "pdf").inline());
    }

    /** An erased person gets no letter. */
    private static List<Label> labels(IssuedCopies copies, PaperForm form) {
        var words = new LabelWords(form, PaperHead.of(copies.issue()));
        return copies.handedOver().stream().filter(lot -> !lot.delivery().name().isEmpty())
                .map(words::of).toList();
    }
}
