package org.canyue.distribution.recipients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
import org.canyue.bulletin.Bulletin;
import org.canyue.distribution.DistributionList;
import org.canyue.distribution.DistributionList.Member;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.StaleDistributionList;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 发行名单: recipients of a bulletin in order, of which plans are made. */
@Path("/desk/distribution-lists")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class DistributionListsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "recipients")
    static class Templates {
        static native TemplateInstance lists(List<ListLine> lines);

        static native TemplateInstance newList(NewListPage page);

        static native TemplateInstance list(ListPage page);
    }

    /** What a new list begins with, and what there is to choose from. */
    public record NewListPage(NewListForm form, FormErrors errors, List<ListLine> lists, List<Choice> bulletins) {
        static NewListPage of(NewListForm form, FormErrors errors) {
            return new NewListPage(form, errors, ListLine.all(), Bulletin.inOrder().stream()
                    .map(bulletin -> new Choice(bulletin.id().toString(), bulletin.masthead().name())).toList());
        }
    }

    public record Choice(String id, String name) {
    }

    @GET
    public Response index() {
        return Answer.page(Templates.lists(ListLine.all()));
    }

    @GET
    @Path("/new")
    public Response edit() {
        return Answer.page(Templates.newList(NewListPage.of(NewListForm.empty(), FormErrors.none())));
    }

    @POST
    @Transactional
    public Response create(@BeanParam NewListForm typed) {
        NewListForm form = typed.cleaned();
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.newList(NewListPage.of(form, errors)));
        }
        var list = new DistributionList(form.chosenBulletin().orElseThrow(), form.name());
        list.change(form.name(), form.copied().map(DistributionList::members).orElse(List.of()), user.get(), clock);
        return Answer.seeOther("/desk/distribution-lists/" + list.id(), Notice.DISTRIBUTION_LIST_SAVED);
    }

    @GET
    @Path("/{id}")
    public Response show(long id, @RestQuery int page) {
        return Answer.page(Templates.list(ListPage.of(found(id), today(), page)));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response update(long id, @RestForm int version, @BeanParam ListForm typed) {
        ListForm form = typed.cleaned();
        if (form.isTurned()) {
            return Answer.page(Templates.list(ListPage.of(found(id), today())
                    .with(form, FormErrors.none(), null, today()).openedOn(version)));
        }
        FormErrors errors = form.check();
        if (DistributionList.named(found(id).bulletin(), form.name()).filter(other -> other.id() != id).isPresent()) {
            errors.add("name", "alreadyListed");
        }
        if (!errors.isEmpty()) {
            return again(id, 422, form, errors, null, version);
        }
        try {
            DistributionList list = DistributionList.forChange(id, version).orElseThrow(NotFoundException::new);
            list.change(form.name(), members(form), user.get(), clock);
            return Answer.seeOther("/desk/distribution-lists/" + id, Notice.DISTRIBUTION_LIST_SAVED);
        } catch (Refusal refusal) {
            return again(id, refusal.status(), form, errors, refusal, version);
        }
    }

    /** Without those who were erased meanwhile. */
    private static List<Member> members(ListForm form) {
        List<Recipient> known = form.ids().isEmpty()
                ? List.of()
                : Recipient.list("id in ?1 and erasedAt is null", form.ids());
        Map<Long, Recipient> byId = known.stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        return form.entries().stream().filter(entry -> byId.containsKey(entry.recipient()))
                .map(entry -> new Member(byId.get(entry.recipient()), entry.copies())).toList();
    }

    @POST
    @Path("/{id}/removal")
    @Transactional
    public Response destroy(long id, @RestForm int version) {
        try {
            DistributionList.forChange(id, version).orElseThrow(NotFoundException::new).remove(user.get(), clock);
            return Answer.seeOther("/desk/distribution-lists", Notice.DISTRIBUTION_LIST_REMOVED);
        } catch (StaleDistributionList stale) {
            ListPage now = ListPage.of(found(id), today());
            return Answer.again(stale.status(), Templates.list(now.because(stale)));
        }
    }

    private Response again(long id, int status, ListForm form, FormErrors errors, Refusal refusal, int opened) {
        ListPage now = ListPage.of(found(id), today());
        ListPage page = now.with(form, errors, refusal, today());
        return Answer.again(status, Templates.list(
                refusal instanceof StaleDistributionList ? page.against(now) : page.openedOn(opened)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Bulletin.officeZone());
    }

    static DistributionList found(long id) {
        return DistributionList.<DistributionList>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
