package org.canyue.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.apache.http.entity.mime.HttpMultipartMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * What a browser keeps between requests: the cookies, and the CSRF token of the page it saw last. It follows no redirect, so that
 * a test sees where one leads.
 */
public final class Browser {
    static final String SESSION = "canyue-session";
    private static final String TOKEN = "csrf-token";
    /** File names in UTF-8. */
    private static final RestAssuredConfig AS_BROWSERS_DO = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset(StandardCharsets.UTF_8));

    private final Map<String, String> cookies = new HashMap<>();
    private String token;
    private String place = "127.0.0.1";

    private Browser() {
    }

    public static Browser anonymous() {
        return new Browser();
    }

    public static Browser signedIn(String username, String password) {
        var browser = new Browser();
        browser.open("/login");
        Response answer = browser.post("/login", "username", username, "password", password);
        assertThat(answer.statusCode()).as("sign-in of " + username).isEqualTo(303);
        return browser;
    }

    /** @param address from which the requests come from now on, as the proxy says */
    public Browser at(String address) {
        place = address;
        return this;
    }

    public Response get(String path) {
        return seen(request().urlEncodingEnabled(false).get(path));
    }

    /** Only the status of the answer there; several may look at once. */
    public int look(String path) {
        return request().urlEncodingEnabled(false).get(path).statusCode();
    }

    /** The page there, which must be one. */
    public Document open(String path) {
        Response answer = get(path);
        assertThat(answer.statusCode()).as("GET " + path).isEqualTo(200);
        return pageOf(answer);
    }

    /**
     * Sends a form with the CSRF token of the page seen last that had one, or of a page fetched for it.
     *
     * @param namesAndValues of the fields, in turn; a name may come more than once
     */
    public Response post(String path, Object... namesAndValues) {
        if (token == null) {
            get(hasSession() ? "/account/password" : "/login");
        }
        return seen(form(namesAndValues).formParam(TOKEN, token).post(path));
    }

    public Response postWithoutToken(String path, Object... namesAndValues) {
        return seen(form(namesAndValues).post(path));
    }

    /** Sends what a form of a page holds, with some fields filled in anew; unlike {@link #post} it proves that the form works. */
    public Response submit(Document page, String action, Object... namesAndValues) {
        var changed = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            changed.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        Element form = page.selectFirst("form[method=post][action='" + action + "']");
        assertThat(form).as("form to " + action).isNotNull();
        RequestSpecification request = request().contentType(ContentType.URLENC.withCharset("UTF-8"));
        ((org.jsoup.nodes.FormElement) form).formData().stream().filter(field -> !changed.containsKey(field.key()))
                .forEach(field -> request.formParam(field.key(), field.value()));
        changed.forEach((name, value) -> {
            assertThat(form.select("[name='" + name + "']")).as("field " + name).isNotEmpty();
            if (value instanceof Collection<?> several) {
                request.formParam(name, several);
            } else {
                request.formParam(name, value);
            }
        });
        return seen(request.post(action));
    }

    /** Sends files as a browser does, under one name, with the CSRF token of the page seen last. */
    public Response upload(String path, String field, Map<String, byte[]> files, String... namesAndValues) {
        RequestSpecification request = request().config(AS_BROWSERS_DO).multiPart(TOKEN, token);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.multiPart(new MultiPartSpecBuilder(namesAndValues[i + 1]).controlName(namesAndValues[i])
                    .mimeType("text/plain").charset(StandardCharsets.UTF_8).build());
        }
        files.forEach((name, bytes) -> request.multiPart(field, name, bytes, "application/octet-stream"));
        return seen(request.post(path));
    }

    public boolean hasSession() {
        return cookies.containsKey(SESSION);
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public void keepCookie(String name, String value) {
        cookies.put(name, value);
    }

    public static Document pageOf(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private RequestSpecification form(Object... namesAndValues) {
        RequestSpecification request = request().contentType(ContentType.URLENC.withCharset("UTF-8"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.formParam((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return request;
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies).header("Sec-Fetch-Site", "same-origin")
                .header("X-Forwarded-For", place);
    }

    private Response seen(Response answer) {
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        Element found = pageOf(answer).selectFirst("input[name=" + TOKEN + "]");
        if (found != null) {
            token = found.val();
        }
        return answer;
    }
}
