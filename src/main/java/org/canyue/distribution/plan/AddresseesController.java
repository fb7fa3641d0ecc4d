package org.canyue.distribution.plan;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** Registers an addressee of the issue whom nobody has registered yet, and puts them on the form of the plan. */
@Path("/desk/issues/{id}/distribution/recipients")
@RolesAllowed({"EDITOR", "DISTRIBUTOR"})
public class AddresseesController {
    private static final int NAME = 60;

    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    /** One value for each addressee whom nobody fits. */
    public record Typed(@RestForm int register, @RestForm List<String> newSalutation, @RestForm List<String> newName,
            @RestForm List<String> newKind, @RestForm List<String> newChannel) {
        private String at(List<String> values) {
            return values != null && register >= 0 && register < values.size()
                    ? CleanText.line(values.get(register))
                    : "";
        }

        String salutation() {
            return at(newSalutation);
        }

        String name() {
            String name = at(newName);
            return name.isEmpty() ? salutation() : name;
        }

        FormErrors check() {
            return FormErrors.none().required("missing", salutation()).atMost("missing", salutation(), NAME)
                    .atMost("newName-" + register, name(), NAME);
        }

        Recipient recipient(Clock clock) {
            Recipient.Kind kind = at(newKind).equals("OFFICE") ? Recipient.Kind.OFFICE : Recipient.Kind.PERSON;
            Channel channel = switch (at(newChannel)) {
                case "PICK_UP" -> Channel.PICK_UP;
                case "MAIL" -> Channel.MAIL;
                default -> Channel.PRINT;
            };
            var recipient = new Recipient(kind, name(), DistributionGroup.REPORT, List.of(channel), 1, clock);
            recipient.appoint(null, "", salutation(), null, null);
            return recipient;
        }
    }

    @POST
    @Transactional
    public Response create(long id, @BeanParam PlanForm form, @BeanParam Typed typed) {
        Issue issue = Planned.issue(id);
        Sources sources = Sources.of(issue, issue.bulletin().dayOf(clock.instant()));
        FormErrors errors = typed.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, PlanController.Templates
                    .edit(PlanEditPage.of(issue, form.cleaned(), form.page(), sources, errors, "")));
        }
        // Sent twice, it registers nobody twice.
        if (Recipient.addressedAs(typed.salutation(), sources.day()).isEmpty()) {
            typed.recipient(clock).add(user.get(), clock);
        }
        PlanDraft draft = form.cleaned().with(sources.lines("addressees"));
        return Answer.page(PlanController.Templates.edit(PlanEditPage.of(issue, draft,
                draft.pageOfWhatIsNew(form), sources, FormErrors.none(), "")));
    }
}
