package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.text.file.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What a one-time password opens, whatever the roles: nothing but the page to choose another. */
@Tag("slow")
@QuarkusTest
class OneTimePasswordTest {
    private static final String PAGE = "/account/password";

    @TestFactory
    Stream<DynamicTest> seesOnEveryRouteWhatAVisitorSees() {
        Browser fresh = Somebody.withOneTimePassword(Role.values()).browser();
        fresh.open(PAGE);
        Browser visitor = Browser.anonymous();
        return Stream.concat(RoutesTest.all("GET").stream(), RoutesTest.all("POST").stream())
                .filter(route -> !route.endsWith(PAGE) && !route.equals("POST /logout"))
                .map(route -> DynamicTest.dynamicTest(route, () -> {
                    Response theirs = asked(fresh, route);
                    Response anybodys = asked(visitor, route);
                    assertThat(theirs.statusCode()).isEqualTo(anybodys.statusCode()).isLessThan(500);
                    if (anybodys.statusCode() == 303) {
                        assertThat(anybodys.header("Location")).startsWith("/login?next=");
                        assertThat(theirs.header("Location")).isEqualTo(PAGE);
                    } else if (anybodys.statusCode() == 401) {
                        assertThat(Browser.pageOf(theirs).select("main a.button").attr("href")).isEqualTo(PAGE);
                    } else {
                        assertThat(wordsOf(theirs)).isEqualTo(wordsOf(anybodys));
                    }
                }));
    }

    private static Response asked(Browser browser, String route) {
        String path = RoutesTest.pathOf(route);
        return route.startsWith("GET ") ? browser.get(path) : browser.post(path, "title", "早");
    }

    private static String wordsOf(Response answer) {
        return Browser.pageOf(answer).text();
    }

    @Test
    void opensNoAttachmentOfADraft() {
        Bulletin bulletin = Cast.bulletin();
        Browser author = Browser.signedIn(Cast.person(Role.AUTHOR).username(), Cast.PASSWORD);
        Document form = author.open("/desk/issues/new?bulletin=" + bulletin.slug());
        String issue = author.submit(form, "/desk/issues", "title", "题目", "body", "正文。").header("Location");
        author.open(issue + "/attachments");
        author.upload(issue + "/attachments", "files", Map.of("图.png", Samples.png(20, 10)));
        String picture = "/attachments/" + Sql.column("select max(id)::text from attachment").get(0);
        assertThat(author.get(picture).statusCode()).isEqualTo(200);

        Browser fresh = Somebody.withOneTimePassword(Role.values()).browser();
        for (String address : List.of(picture, picture + "?w=480", "/" + picture, picture + ";a=b")) {
            assertThat(fresh.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void showsNothingOfADeskOnThePageItself() {
        Browser fresh = Somebody.withOneTimePassword(Role.values()).browser();
        assertThat(fresh.open(PAGE).select("a[href^=/admin], a[href=/desk/recipients]")).isEmpty();
        assertThat(fresh.open("/").select("a[href=/desk]")).isEmpty();
        assertThat(fresh.post("/logout").statusCode()).isEqualTo(303);
        assertThat(fresh.hasSession()).isFalse();
    }
}
