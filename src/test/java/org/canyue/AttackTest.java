package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.text.file.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Markup of attackers in every field that takes text, and then every page that shows it. */
@Tag("slow")
@QuarkusTest
class AttackTest {
    private static final String ONE_OF_EACH = "\"><script>alert(1)</script><img src=x onerror=alert(1)><svg/onload=alert(1)>"
            + "'\"><iframe src=javascript:alert(1)>{{7*7}}{7*7}${7*7}</textarea></title>";

    @Test
    void comesOutHarmlessOnEveryPage() throws IOException {
        Bulletin bulletin = Cast.bulletin();
        Browser author = browser(Role.AUTHOR);
        Document form = author.open("/desk/issues/new?bulletin=" + bulletin.slug());
        String issue = URI
                .create(author.submit(form, "/desk/issues", "title", line(), "subtitle", line(), "addressees", line(),
                        "body", ONE_OF_EACH, "newTopics", "\"><script>alert(1)</script>", "responsibleEditor", line(),
                        "phone",
                        line(), "fax", line(),
                        "address", line()).header("Location"))
                .getPath();
        harmless(author.open(issue + "/attachments"));
        author.upload(issue + "/attachments", "files",
                Map.of(ONE_OF_EACH + ".png", Samples.png(20, 10), ONE_OF_EACH + ".exe", Samples.png(20, 10)));
        String picture = author.open(issue + "/attachments").select(".markup").text().replaceAll("\\D", "");
        assertThat(picture).isNotEmpty();
        author.submit(author.open(issue + "/edit"), issue, "body",
                ONE_OF_EACH + "\n" + vectors().replace("/attachments/1)", "/attachments/" + picture + ")"));
        assertThat(author.open(issue).select(".bulletin-text img")).isNotEmpty();
        harmless(author.open(issue));
        harmless(author.open(issue + "/edit"));
        author.submit(author.open(issue), issue + "/submission");
        for (Role role : List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)) {
            Browser reviewer = browser(role);
            harmless(reviewer.open(issue + "/opinions"));
            reviewer.submit(reviewer.open(issue + "/opinions"), issue + "/opinions", "words", ONE_OF_EACH);
        }
        Browser signer = browser(Role.SIGNER);
        harmless(signer.open(issue + "/signature"));
        signer.submit(signer.open(issue + "/signature"), issue + "/signature");
        signer.submit(signer.open(issue + "/release"), issue + "/release");
        String shelf = "/bulletins/" + bulletin.slug();
        for (String page : List.of("/desk", "/desk/issues", "/desk/ledger", issue, issue + "/history",
                issue + "/revisions",
                issue + "/revisions/1", issue + "/comparison", issue + "/withdrawal", issue + "/attachments")) {
            harmless(signer.open(page));
        }
        for (String page : List.of(shelf, shelf + "/2024", shelf + "/2024/21", "/")) {
            harmless(Browser.anonymous().open(page));
        }
        signer.submit(signer.open(issue + "/withdrawal"), issue + "/withdrawal", "words", ONE_OF_EACH);
        harmless(Browser.pageOf(Browser.anonymous().get(shelf + "/2024/21")));
        harmless(browser(Role.ADMIN).open("/admin/history"));
    }

    @Test
    void comesOutHarmlessFromAddressesAndRefusedForms() {
        Browser author = browser(Role.AUTHOR);
        String inAddress = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        for (String path : List.of("/bulletins/" + inAddress, "/login?next=" + inAddress, "/desk/issues?q=" + inAddress,
                "/?lang=" + inAddress, "/desk/issues?status=" + inAddress, "/" + inAddress)) {
            harmless(Browser.pageOf(author.get(path)));
        }
        harmless(Browser
                .pageOf(Browser.anonymous().post("/desk/issues", "title", ONE_OF_EACH, "\"><script>", ONE_OF_EACH)));
        harmless(Browser.pageOf(author.post("/login", "username", ONE_OF_EACH, "password", "x")));
    }

    private static void harmless(Document page) {
        assertThat(page.select("script").not("[src^=/static/bundle/]")).as(page.location()).isEmpty();
        assertThat(page.select(
                "iframe, object, embed, svg, math, style, base, form[action^=http], img:not([src^=/attachments/])"))
                .as(page.title()).isEmpty();
        page.getAllElements().forEach(element -> element.attributes().forEach(attribute -> {
            assertThat(attribute.getKey()).as(element.outerHtml()).doesNotStartWith("on").isNotEqualTo("style");
            assertThat(attribute.getValue().strip().toLowerCase()).as(attribute.getKey())
                    .satisfies(value -> assertThat(!isAddress(attribute.getKey())
                            || !value.matches("(?s)\\W*(javascript|vbscript|data)\\W*:.*"))
                            .isTrue());
        }));
    }

    private static boolean isAddress(String attribute) {
        return List.of("href", "src", "action", "formaction").contains(attribute);
    }

    private static String line() {
        return ONE_OF_EACH;
    }

    /** The vectors of the OWASP cheat sheet, with those that a text of one line can hold. */
    private static String vectors() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources"))) {
            Path vectors = files.filter(file -> file.getFileName().toString().contains("vector")).findFirst()
                    .orElseThrow();
            return Files.readString(vectors);
        }
    }

    private static Browser browser(Role role) {
        return Browser.signedIn(Cast.person(role).username(), Cast.PASSWORD);
    }
}
