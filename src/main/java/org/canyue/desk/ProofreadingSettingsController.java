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
import org.canyue.bulletin.Proofreading;
import org.canyue.bulletin.StaleRevision;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.canyue.text.proofreading.Rule;
import org.canyue.text.proofreading.Spacing;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 校对设置: which rules a bulletin has on, its spacing and its bounds. */
@Path("/admin/bulletins/{slug}/proofreading")
@RolesAllowed({"ADMIN"})
public class ProofreadingSettingsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance proofreading(Page page);
    }

    public record Page(long bulletin, String slug, String name, int version, ProofreadingForm form, FormErrors errors,
            Refusal refusal) {
        static Page of(Bulletin bulletin, ProofreadingForm form, FormErrors errors, Refusal refusal) {
            return new Page(bulletin.id(), bulletin.slug(), bulletin.masthead().name(),
                    Proofreading.versionOf(bulletin), form, errors, refusal);
        }

        Page openedOn(int opened) {
            return new Page(bulletin, slug, name, opened, form, errors, refusal);
        }

        public List<Rule> rules() {
            return List.of(Rule.values());
        }

        public List<Spacing> spacings() {
            return List.of(Spacing.values());
        }
    }

    @GET
    public Response show(String slug) {
        Bulletin bulletin = Found.bulletin(slug);
        ProofreadingForm form = ProofreadingForm.of(Proofreading.of(bulletin));
        return Answer.page(Templates.proofreading(Page.of(bulletin, form, FormErrors.none(), null)));
    }

    @POST
    @Transactional
    public Response update(String slug, @RestForm int version, @BeanParam ProofreadingForm typed) {
        Bulletin bulletin = Found.bulletin(slug);
        ProofreadingForm form = typed.cleaned();
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422,
                    Templates.proofreading(Page.of(bulletin, form, errors, null).openedOn(version)));
        }
        try {
            Proofreading.change(bulletin, version, form.settings(), user.get(), clock);
            return Answer.seeOther("/admin/bulletins/" + slug + "/proofreading", Notice.PROOFREADING_SAVED);
        } catch (StaleRevision stale) {
            return Answer.again(409, Templates.proofreading(Page.of(bulletin, form, errors, stale)));
        }
    }
}
