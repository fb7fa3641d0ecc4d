package org.canyue.distribution.mail;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.distribution.mail.DomainRule.Limits;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 域名限速: how many letters the domains of recipients take, and how quickly. */
@Path("/desk/mail/domains")
@RolesAllowed("ADMIN")
public class DomainRulesController {
    private static final String HERE = "/desk/mail/domains";

    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        static native TemplateInstance domains(List<Line> rules, DomainRuleForm form, FormErrors errors,
                Refusal refusal);

        static native TemplateInstance domain(Line rule, int version, DomainRuleForm form, FormErrors errors,
                Refusal refusal);
    }

    public record Line(long id, String domain, Limits limits, boolean shipped) {
        static Line of(DomainRule rule) {
            return new Line(rule.id(), rule.domain(), rule.limits(), rule.isShipped());
        }

        static List<Line> all() {
            return DomainRule.all().stream().map(Line::of).toList();
        }

        public boolean isForOthers() {
            return domain.equals(DomainRule.OTHERS);
        }
    }

    @GET
    @RolesAllowed({"DISTRIBUTOR", "ADMIN"})
    public Response index() {
        return Answer.page(Templates.domains(Line.all(), DomainRuleForm.next(), FormErrors.none(), null));
    }

    @POST
    @Transactional
    public Response create(@BeanParam DomainRuleForm typed) {
        DomainRuleForm form = typed.cleaned();
        FormErrors errors = form.checkNew();
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.domains(Line.all(), form, errors, null));
        }
        DomainRule.add(form.domain(), form.limits(), user.get(), clock);
        return Answer.seeOther(HERE, Notice.MAIL_DOMAIN_RULES_SAVED);
    }

    @GET
    @Path("/{id:[1-9]\\d{0,17}}")
    public Response edit(long id) {
        DomainRule rule = found(id);
        return Answer.page(page(rule, rule.version(), DomainRuleForm.of(rule), FormErrors.none(), null));
    }

    @POST
    @Path("/{id:[1-9]\\d{0,17}}")
    @Transactional
    public Response update(long id, @RestForm int version, @BeanParam DomainRuleForm typed) {
        DomainRule rule = locked(id);
        DomainRuleForm form = typed.cleaned();
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, page(rule, version, form, errors, null));
        }
        try {
            rule.change(form.limits(), version, user.get(), clock);
            return Answer.seeOther(HERE, Notice.MAIL_DOMAIN_RULES_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), page(rule, rule.version(), form, errors, refusal));
        }
    }

    @POST
    @Path("/{id:[1-9]\\d{0,17}}/removal")
    @Transactional
    public Response destroy(long id, @RestForm int version) {
        DomainRule rule = locked(id);
        try {
            rule.remove(version, user.get(), clock);
            return Answer.seeOther(HERE, Notice.MAIL_DOMAIN_RULES_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(),
                    page(rule, rule.version(), DomainRuleForm.of(rule), FormErrors.none(), refusal));
        }
    }

    private static TemplateInstance page(DomainRule rule, int version, DomainRuleForm form, FormErrors errors,
            Refusal refusal) {
        return Templates.domain(Line.of(rule), version, form, errors, refusal);
    }

    private static DomainRule found(long id) {
        return DomainRule.<DomainRule>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private static DomainRule locked(long id) {
        return DomainRule.locked(id).orElseThrow(NotFoundException::new);
    }
}
