package org.canyue.account;

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

import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The people with an account. */
@Path("/admin/users")
@RolesAllowed("ADMIN")
public class UsersController {
    @Inject
    CurrentUser admin;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance users(List<UserLine> users);

        static native TemplateInstance user(UserPage page);
    }

    @GET
    public Response index() {
        return Answer.page(Templates.users(User.byName().stream().map(UserLine::of).toList()));
    }

    @GET
    @Path("/new")
    public Response edit() {
        return Answer.page(Templates.user(UserPage.ofNew(UserForm.empty())));
    }

    @POST
    @Transactional
    public Response create(@BeanParam UserForm form) {
        FormErrors errors = form.check();
        if (User.withUsername(form.username()).isPresent()) {
            errors.add("username", "usernameTaken");
        }
        if (!errors.isEmpty()) {
            return again(form, errors);
        }
        OneTimePassword password = OneTimePassword.random();
        try {
            return OneTimePasswordPage.answer(
                    User.invite(form.username(), form.standing(), password, admin.get(), clock), password);
        } catch (ConstraintViolationException takenAtTheSameMoment) {
            return again(form, errors.add("username", "usernameTaken"));
        }
    }

    @GET
    @Path("/{id}")
    public Response edit(long id) {
        User user = User.<User>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return Answer.page(Templates.user(UserPage.of(user, user.version(), UserForm.of(user))));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response update(long id, @RestForm int version, @BeanParam UserForm typed) {
        User user = User.forChange(id).orElseThrow(NotFoundException::new);
        UserForm form = typed.of(user.username());
        UserPage page = UserPage.of(user, version, form);
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.user(page.with(errors)));
        }
        try {
            user.change(form.standing(), version, admin.get(), clock);
            return Answer.seeOther("/admin/users", Notice.USER_SAVED);
        } catch (StaleUser stale) {
            return Answer.again(stale.status(), Templates.user(page.against(user).with(stale)));
        } catch (LastAdmin refused) {
            return Answer.again(refused.status(), Templates.user(page.with(refused)));
        }
    }

    private static Response again(UserForm form, FormErrors errors) {
        return Answer.again(422, Templates.user(UserPage.ofNew(form).with(errors)));
    }
}
