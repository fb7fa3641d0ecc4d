package org.canyue.desk;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.NumberLedger;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Stage;
import org.canyue.bulletin.StaleRevision;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 刊物: setting one up, and changing what its issues begin with. */
@Path("/admin/bulletins")
@RolesAllowed({"ADMIN"})
public class BulletinsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance bulletins(List<Line> lines);

        static native TemplateInstance bulletin(BulletinPage page);
    }

    /** @param last the last regular number; null before the first */
    public record Line(long id, String name, String publicPage, List<Stage> stages, IssueNumber last) {
        static Line of(Bulletin bulletin) {
            NumberLedger ledger = NumberLedger.of(bulletin, Series.REGULAR);
            return new Line(bulletin.id(), bulletin.masthead().name() + " " + bulletin.masthead().kind(),
                    "/bulletins/" + bulletin.slug(), bulletin.stages(), ledger.begun() ? ledger.last() : null);
        }
    }

    @GET
    public Response index() {
        return Answer.page(Templates.bulletins(Bulletin.inOrder().stream().map(Line::of).toList()));
    }

    @GET
    @Path("/new")
    public Response edit() {
        var today = clock.instant().atZone(Bulletin.officeZone()).toLocalDate();
        return Answer.page(Templates.bulletin(BulletinPage.ofNew(BulletinForm.empty(today))));
    }

    @POST
    @Transactional
    public Response create(@BeanParam BulletinForm typed) {
        BulletinForm form = typed.cleaned();
        BulletinPage page = BulletinPage.ofNew(form);
        FormErrors errors = form.checkNew();
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.bulletin(page.with(errors)));
        }
        try {
            Bulletin.add(form.slug(), form.settings(), form.starts().pairs(), user.get(), clock);
            return Answer.seeOther("/admin/bulletins", Notice.BULLETIN_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.bulletin(page.with(refusal)));
        }
    }

    @GET
    @Path("/{id}")
    public Response edit(long id) {
        Bulletin bulletin = Found.bulletin(id);
        return Answer.page(Templates.bulletin(BulletinPage.of(bulletin, BulletinForm.of(bulletin))));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response update(long id, @RestForm int version, @BeanParam BulletinForm typed) {
        BulletinForm form = typed.cleaned();
        try {
            Bulletin bulletin = Found.bulletinForChange(id, version);
            FormErrors errors = form.check(bulletin);
            if (!errors.isEmpty()) {
                return Answer.again(422, Templates.bulletin(BulletinPage.of(bulletin, form).with(errors)));
            }
            bulletin.change(form.settings(), form.starts().pairs(), user.get(), clock);
            return Answer.seeOther("/admin/bulletins", Notice.BULLETIN_SAVED);
        } catch (StaleRevision stale) {
            Bulletin now = Found.bulletin(id);
            return Answer.again(409, Templates.bulletin(BulletinPage.of(now, form).against(now)));
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(),
                    Templates.bulletin(BulletinPage.of(Found.bulletin(id), form).with(refusal)));
        }
    }
}
