package org.canyue.distribution.subscription;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.RequestLimit;
import org.canyue.bulletin.Bulletin;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Language;
import org.canyue.platform.Notice;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** 订阅: a reader asks to be told of new issues. The answer is the same whether the address is known or not. */
@Path("/subscriptions")
@PermitAll
@Blocking
public class SubscriptionsController {
    @Inject
    RequestLimit limit;
    @Inject
    SubscriptionLetters letters;
    @Inject
    SubscriptionOffer offer;
    @Inject
    Language language;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "subscription")
    static class Templates {
        static native TemplateInstance ask(List<Choice> choices, SubscriptionForm form, FormErrors errors);
    }

    public record Choice(String slug, String name, String kind) {
        static List<Choice> all() {
            return Bulletin.inOrder().stream().map(bulletin -> new Choice(bulletin.slug(), bulletin.masthead().name(),
                    bulletin.masthead().kind())).toList();
        }
    }

    /** @param bulletin the slug of the one whose page led here */
    @GET
    public Response index(@RestQuery String bulletin) {
        List<Choice> choices = Choice.all();
        List<String> chosen = choices.size() == 1
                ? List.of(choices.get(0).slug())
                : bulletin == null ? List.of() : List.of(bulletin);
        return Answer.page(Templates.ask(choices, SubscriptionForm.of(chosen), FormErrors.none()));
    }

    @POST
    @Transactional
    public Response create(@BeanParam SubscriptionForm typed) {
        SubscriptionForm form = typed.cleaned();
        List<Choice> choices = Choice.all();
        if (!offer.isOpen()) {
            return Answer.again(409, Templates.ask(choices, form, FormErrors.none()));
        }
        FormErrors errors = form.check(choices.stream().map(Choice::slug).toList());
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.ask(choices, form, errors));
        }
        limit.count("subscription");
        form.bulletins().stream().map(slug -> Bulletin.withSlug(slug).orElseThrow())
                .forEach(bulletin -> Subscriber.ask(bulletin, form.address(), language.locale(), clock)
                        .ifPresent(letters::askToConfirm));
        return Answer.seeOther("/subscriptions", Notice.SUBSCRIPTION_ASKED);
    }
}
