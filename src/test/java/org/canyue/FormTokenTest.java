package org.canyue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.bulletin.Cast;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** CSRF: what another site, or a neighbour below the same domain, makes a browser send. */
@Tag("slow")
@QuarkusTest
class FormTokenTest {
    private static final String SESSION = "canyue-session";
    private static final String VISITOR = "canyue-form";
    private static final String SENDER = "Sec-Fetch-Site";

    private final Browser neighbour = Browser.anonymous();
    private Browser victim;
    private String token;
    private String neighbours;

    @TestFactory
    Stream<DynamicTest> everyPostRouteTakesFormsOfItsOwnPagesAlone() {
        victim = Somebody.with(Role.values()).browser();
        token = tokenOn(victim, "/account/password");
        neighbours = tokenOn(neighbour, "/login");
        return RoutesTest.all("POST").stream().map(route -> DynamicTest.dynamicTest(route, () -> {
            String path = RoutesTest.pathOf(route);
            refused(path, request().post(path));
            refused(path, request().formParam("csrf-token", "x".repeat(86)).post(path));
            refused(path, planted().formParam("csrf-token", neighbours).post(path));
            refused(path, planted().header("Origin", "https://neighbour.example").formParam("csrf-token", neighbours)
                    .post(path));
            refused(path, request().multiPart("csrf-token", neighbours).post(path));
            refused(path,
                    request().contentType("application/json").body("{\"csrf-token\": \"" + token + "\"}").post(path));
            for (String foreign : List.of("cross-site", "same-site")) {
                refused(path, request().header(SENDER, foreign).formParam("csrf-token", token).post(path));
            }
            if (!path.equals("/logout")) {
                assertThat(request().formParam("csrf-token", token).post(path).asString()).as(path)
                        .doesNotContain("class=\"resubmit\"");
            }
        }));
    }

    /** With the victim's session, and the cookie for which the neighbour knows a token. */
    private RequestSpecification planted() {
        return request().cookie(VISITOR, neighbour.cookie(VISITOR));
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookie(SESSION, victim.cookie(SESSION));
    }

    private static void refused(String path, Response answer) {
        assertThat(answer.statusCode()).as(path).isIn(400, 415);
    }

    @Test
    void aVisitorsTokenIsNobodyElses() {
        Map<String, String> form = Map.of("csrf-token", tokenOn(neighbour, "/login"), "username", "x", "password", "y");
        assertThat(given().formParams(form).post("/login").statusCode()).as("without a cookie").isEqualTo(400);
        assertThat(given().cookie(VISITOR, "x".repeat(43)).formParams(form).post("/login").statusCode()).isEqualTo(400);
        for (String origin : List.of("https://neighbour.example", "http://localhost.neighbour.example", "null")) {
            assertThat(given().cookie(VISITOR, neighbour.cookie(VISITOR)).header("Origin", origin).formParams(form)
                    .post("/login").statusCode()).as(origin).isEqualTo(400);
        }
        for (String origin : List.of("http://localhost:" + io.restassured.RestAssured.port, "http://localhost:8080")) {
            assertThat(given().cookie(VISITOR, neighbour.cookie(VISITOR)).header("Origin", origin).formParams(form)
                    .post("/login").statusCode()).as(origin).isEqualTo(422);
        }
    }

    @Test
    void pagesAtSecretAddressesHaveNoOriginToName() {
        String form = tokenOn(neighbour, "/login");
        assertThat(given().cookie(VISITOR, neighbour.cookie(VISITOR)).header("Origin", "null")
                .formParam("csrf-token", form)
                .post("/receipts/7-unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void formsInTwoTabsAreBothGood() {
        Browser visitor = Browser.anonymous();
        List<String> tokens = List.of(tokenOn(visitor, "/login"), tokenOn(visitor, "/login?next=/desk"));
        assertThat(tokens).doesNotHaveDuplicates();
        for (String each : tokens) {
            assertThat(given().cookie(VISITOR, visitor.cookie(VISITOR)).formParam("csrf-token", each).post("/login")
                    .statusCode()).isEqualTo(422);
        }
        Browser author = Somebody.with(Role.AUTHOR).browser();
        for (String each : List.of(tokenOn(author, "/account/password"), tokenOn(author, "/desk"))) {
            assertThat(given().cookie(SESSION, author.cookie(SESSION)).formParam("csrf-token", each)
                    .post("/account/password").statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aFormThatOutlivedItsSessionIsGoodAfterTheNextSignIn() {
        Somebody author = Somebody.with(Role.AUTHOR);
        Browser browser = author.browser();
        String bulletin = Cast.bulletin().slug();
        browser.post("/logout");
        Response lost = browser.post("/desk/issues", "bulletin", bulletin, "body", "写了很久的正文。");
        assertThat(lost.statusCode()).isEqualTo(401);
        browser.post("/login", "username", author.username(), "password", author.password());

        Response again = browser.submit(Browser.pageOf(lost), "/desk/issues");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(browser.open(again.header("Location")).text()).contains("写了很久的正文。");
    }

    @Test
    void readersOfPublicPagesGetNoCookie() {
        for (String route : RoutesTest.all("GET")) {
            Response answer = given().redirects().follow(false).get(RoutesTest.pathOf(route));
            boolean hasForm = Browser.pageOf(answer).selectFirst("form[method=post]") != null;
            assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).as(route).isEqualTo(hasForm);
        }
        Browser reader = Somebody.with(Role.AUTHOR).browser();
        reader.open("/desk");
        assertThat(reader.get("/").headers().hasHeaderWithName("Set-Cookie")).as("somebody signed in").isFalse();
    }

    @Test
    void behindTlsNoNeighbourCanPlantACookie() {
        Response page = given().header("X-Forwarded-Proto", "https").get("/login");
        assertThat(page.detailedCookies().asList()).hasSize(1).allSatisfy(cookie -> {
            assertThat(cookie.getName()).isEqualTo("__Host-" + VISITOR);
            assertThat(cookie.isSecured()).isTrue();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getSameSite()).isEqualTo("Lax");
        });
        Map<String, String> form = Map.of("csrf-token", Browser.pageOf(page).select("[name=csrf-token]").val(),
                "username", "x", "password", "y");
        String cookie = page.cookie("__Host-" + VISITOR);
        assertThat(given().header("X-Forwarded-Proto", "https").cookie("__Host-" + VISITOR, cookie).formParams(form)
                .post("/login").statusCode()).isEqualTo(422);
        assertThat(given().header("X-Forwarded-Proto", "https").cookie(VISITOR, cookie).formParams(form)
                .post("/login").statusCode()).isEqualTo(400);
    }

    private static String tokenOn(Browser browser, String path) {
        return browser.open(path).selectFirst("[name=csrf-token]").val();
    }
}
