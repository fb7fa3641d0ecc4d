package org.canyue.everything;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.canyue.Routes;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who goes through the pages of a running program without JavaScript: follows links, fills in forms, keeps the cookies. */
final class Visitor {
    private static final String PASSWORD = "canyue-demo";
    private static final int PATIENCE_MILLIS = 60_000;

    private static final Set<String> USED = ConcurrentHashMap.newKeySet();

    private final String origin;
    private final Connection session;

    private Visitor(String origin) {
        this.origin = origin;
        session = Jsoup.newSession().followRedirects(false).ignoreHttpErrors(true).ignoreContentType(true)
                .maxBodySize(0).timeout(PATIENCE_MILLIS);
    }

    static Visitor anonymous(String origin) {
        return new Visitor(origin);
    }

    /** One of the accounts of the evaluation. */
    static Visitor named(String username, String origin) {
        var visitor = new Visitor(origin);
        visitor.on("/login").form("/login").set("username", username).set("password", PASSWORD).send();
        return visitor;
    }

    /** The answer to a GET, whatever its status. */
    Connection.Response get(String address) {
        return answer(session.newRequest(origin + address));
    }

    /** The page there, which must be one. */
    Page on(String address) {
        Connection.Response answer = get(address);
        assertThat(answer.statusCode()).as("GET " + address).isEqualTo(200);
        return new Page(address, parsed(answer));
    }

    /** The page behind a link of another. */
    Page follow(String from, String href) {
        assertThat(on(from).document().select("a[href=" + href + "]")).as(href + " on " + from).isNotEmpty();
        Routes.of("GET", href).ifPresent(USED::add);
        return on(href);
    }

    /** The routes for which somebody found a form, or that a link led to. */
    static Set<String> used() {
        return USED;
    }

    /** For a request made by hand. */
    String cookies() {
        return session.cookieStore().get(URI.create(origin)).stream().map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
    }

    static Document parsed(Connection.Response answer) {
        try {
            return answer.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connection.Response answer(Connection request) {
        try {
            return request.execute().readFully();
        } catch (IOException e) {
            throw new UncheckedIOException(request.request().method() + " " + request.request().url(), e);
        }
    }

    record Page(String address, Document document) {
        /** @param action where the form, or one of its buttons, leads; a pattern such as /desk/letters/\d+/retry */
        Form form(String action) {
            Form found = find(action);
            Routes.of("POST", found.request().request().url().getPath()).ifPresent(USED::add);
            return found;
        }

        private Form find(String action) {
            for (Element element : document.select("form[method=post]")) {
                var form = (FormElement) element;
                if (path(form.attr("action")).matches(action)) {
                    return new Form(this, form, form.submit());
                }
                for (Element button : form.elements().select("[formaction]")) {
                    if (path(button.attr("formaction")).matches(action)) {
                        return new Form(this, form, form.submit().url(button.absUrl("formaction")));
                    }
                }
            }
            throw new AssertionError("no form to " + action + " on " + address + "\n" + document.body().text());
        }

        boolean leadsTo(String action) {
            return document.select("form[method=post]").stream().anyMatch(form -> form.attr("action").matches(action));
        }

        private static String path(String action) {
            return action.replaceFirst("\\?.*", "");
        }
    }

    record Form(Page page, FormElement element, Connection request) {
        /** In place of what the page has. */
        Form set(String name, String... values) {
            request.request().data().removeIf(field -> field.key().equals(name));
            for (String value : values) {
                request.data(name, value);
            }
            return this;
        }

        /** The last of what the page offers there. */
        Form choose(String name) {
            return set(name, element.selectFirst("select[name=" + name + "]").select("option").last().val());
        }

        Form attach(String name, String fileName, byte[] bytes) {
            request.request().data().removeIf(field -> field.key().equals(name));
            request.data(name, fileName, new ByteArrayInputStream(bytes));
            return this;
        }

        /** Sends it to a page that comes back with more to fill in. */
        Page show() {
            Connection.Response answer = answer(request);
            assertThat(answer.statusCode()).as(request.request().url().toString()).isEqualTo(200);
            return new Page(page.address(), parsed(answer));
        }

        /** @return where it led */
        String send() {
            Connection.Response answer = answer(request);
            assertThat(answer.statusCode())
                    .as(() -> request.request().url() + " from " + page.address() + "\n" + parsed(answer).body().text())
                    .isEqualTo(303);
            return URI.create(answer.header("Location")).getPath();
        }
    }
}
