package org.canyue.distribution.recipients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.DistributionList;
import org.canyue.distribution.Recipient;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Adds members to a list, found by a search and ticked, or typed in lines. */
@Path("/desk/distribution-lists/{id}/members")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class MembersController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "recipients")
    static class Templates {
        static native TemplateInstance members(Page page);
    }

    /** @param rows those found; {@code members} has the ids of those who are in the list already */
    public record Page(long id, int version, String name, RecipientSearch search, List<RecipientRow> rows,
            boolean more, long count, Set<Long> members, MembersForm form, FormErrors errors, Refusal refusal) {
        static Page of(DistributionList list, RecipientSearch search, LocalDate today) {
            List<Recipient> found = search.found(today);
            return new Page(list.id(), list.version(), list.name(), search,
                    RecipientRow.of(found.stream().limit(RecipientSearch.ROWS).toList(), today),
                    found.size() > RecipientSearch.ROWS, search.count(today),
                    list.members().stream().map(member -> member.recipient().id()).collect(Collectors.toSet()),
                    MembersForm.empty(), FormErrors.none(), null);
        }

        Page with(MembersForm typed, FormErrors mistakes, Refusal reason) {
            return new Page(id, version, name, search, rows, more, count, members, typed, mistakes, reason);
        }

        public String path() {
            return "/desk/distribution-lists/" + id + "/members";
        }
    }

    /**
     * What was searched for.
     *
     * @param all whether everybody found joins, on whatever page
     */
    public record Looked(@RestForm String q, @RestForm String group, @RestForm String channel, @RestForm boolean all) {
        RecipientSearch search() {
            return new RecipientSearch(q,
                    Stream.of(DistributionGroup.values()).filter(one -> one.name().equals(group)).findFirst()
                            .orElse(null),
                    Stream.of(Channel.values()).filter(one -> one.name().equals(channel)).findFirst().orElse(null),
                    null, 0);
        }
    }

    @GET
    public Response index(long id, @RestQuery String q, @RestQuery DistributionGroup group,
            @RestQuery Channel channel, @RestQuery RecipientSearch.State state, @RestQuery int page) {
        var search = new RecipientSearch(q, group, channel, state, page);
        return Answer.page(Templates.members(Page.of(DistributionListsController.found(id), search, today())));
    }

    @POST
    @Transactional
    public Response create(long id, @RestForm int version, @BeanParam MembersForm typed, @BeanParam Looked looked) {
        MembersForm form = typed.cleaned();
        FormErrors errors = FormErrors.none();
        try {
            DistributionList list = DistributionList.forChange(id, version).orElseThrow(NotFoundException::new);
            List<DistributionList.Member> joined = form.joined(list.members(),
                    looked.all() ? looked.search().everybody(today()) : List.of(), today(), errors);
            if (!errors.isEmpty()) {
                return again(id, 422, looked, form, errors, null);
            }
            list.change(list.name(), joined, user.get(), clock);
            return Answer.seeOther("/desk/distribution-lists/" + id, Notice.DISTRIBUTION_LIST_SAVED);
        } catch (Refusal refusal) {
            return again(id, refusal.status(), looked, form, errors, refusal);
        }
    }

    private Response again(long id, int status, Looked looked, MembersForm form, FormErrors errors, Refusal refusal) {
        return Answer.again(status, Templates.members(
                Page.of(DistributionListsController.found(id), looked.search(), today()).with(form, errors, refusal)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Bulletin.officeZone());
    }
}
