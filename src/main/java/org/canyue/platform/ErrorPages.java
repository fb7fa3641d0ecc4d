package org.canyue.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Turns whatever went wrong into a page that says what to do. Nobody sees a stack trace, nobody loses a text. */
public class ErrorPages {
    private static final Pattern ABOVE = Pattern.compile("^(/desk/[a-z-]+/\\d+)[/.]");
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    private static final int RETRY_AFTER_SECONDS = 60;
    private static final String FAILURE = ErrorPages.class.getName() + ".failure";
    private static final String LEAD = ErrorPages.class.getName() + ".lead";
    private static final String SIGN_IN = "/login?next=";

    @Inject
    RoutingContext context;
    @Inject
    LostForm lostForm;

    @CheckedTemplate(basePath = "errors", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance refused(Refusal refusal, String back);

        static native TemplateInstance notFound();

        static native TemplateInstance forbidden();

        static native TemplateInstance badRequest();

        static native TemplateInstance outdated(String address, List<LostForm.Field> fields);

        static native TemplateInstance expired(String address, String lead, List<LostForm.Field> fields);

        static native TemplateInstance unavailable(String address, List<LostForm.Field> fields);

        static native TemplateInstance failed(String id, String address, List<LostForm.Field> fields);
    }

    /** Why nobody could find out who sent the request; told instead of asking the person to sign in. */
    public static void remember(Throwable failure, RoutingContext context) {
        context.put(FAILURE, failure);
    }

    /** What a person has to do first who would be asked to sign in; told instead. */
    public static void lead(String path, RoutingContext context) {
        context.put(LEAD, path);
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        Response page = Answer.page(refusal.status(), Templates.refused(refusal, above()));
        return refusal.status() == 503 ? later(page) : page;
    }

    /** The page of what was to be acted on: /desk/issues/7 for /desk/issues/7/submission; empty where there is none. */
    private String above() {
        var found = ABOVE.matcher(context.normalizedPath());
        return found.find() ? found.group(1) : "";
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return Answer.page(403, Templates.forbidden());
    }

    /** A page leads to the sign-in and back; a form comes back with all that was typed. */
    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException refused) {
        Throwable failure = context.get(FAILURE);
        if (failure != null) {
            return unexpected(failure);
        }
        String lead = Objects.requireNonNullElse(context.get(LEAD), "");
        if (context.request().method() != HttpMethod.POST) {
            String next = URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8);
            return Answer.seeOther(lead.isEmpty() ? SIGN_IN + next : lead);
        }
        return Answer.page(401, Templates.expired(context.normalizedPath(), lead, lostForm.fields()));
    }

    /** The CSRF filter answers with an empty 400; the person gets the form back, with a token that is good. */
    @ServerResponseFilter
    void outdated(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 400 && !response.hasEntity() && request.getMethod().equals("POST")) {
            response.setEntity(Templates.outdated(context.normalizedPath(), lostForm.fields()).render(), null,
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException missing) {
        return Answer.page(404, Templates.notFound());
    }

    @ServerExceptionMapper
    Response other(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        return status == 413
                ? Answer.page(413, EarlyRefusal.Templates.early(EarlyRefusal.TOO_LARGE))
                : status >= 500 ? unexpected(refused) : Answer.page(status, Templates.badRequest());
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        MemoryGuard.check(failure);
        String path = context.normalizedPath();
        if (Failures.isUnavailableDatabase(failure)) {
            LOG.errorf("The database cannot be used: %s", failure.getMessage());
            return later(Answer.page(503, Templates.unavailable(path, lostForm.fields())));
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "Request %s failed: %s %s", id, context.request().method(), SecretAddress.hidden(path));
        int status = Failures.isRace(failure) ? 409 : 500;
        return Answer.page(status, Templates.failed(id, path, lostForm.fields()));
    }

    private static Response later(Response page) {
        return Response.fromResponse(page).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build();
    }
}
