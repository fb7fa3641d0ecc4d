package org.canyue.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ViewTest {
    @Test
    void largeViewStaysOnceItWasChosen() {
        Response chosen = given().get("/?view=large");
        assertThat(page(chosen).select("html").hasClass("large")).isTrue();
        Response later = given().cookie("canyue-view", chosen.getCookie("canyue-view")).get("/");
        assertThat(page(later).select("html").hasClass("large")).isTrue();
        assertThat(page(given().get("/")).select("html").hasClass("large")).isFalse();
    }

    @Test
    void switchesKeepTheRestOfTheAddress() {
        Document page = page(
                given().header("Accept-Language", "zh").queryParam("topic", "科技").queryParam("view", "large").get("/"));
        assertThat(page.select(".site-header__end a").eachAttr("href")).contains(
                "/?topic=%E7%A7%91%E6%8A%80&view=standard", "/?topic=%E7%A7%91%E6%8A%80&view=large&lang=en");
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String address : new String[]{"/", "/seal.svg", "/robots.txt", "/bulletins/none"}) {
            given().get(address).then().header("Content-Security-Policy", containsString("script-src 'self'"))
                    .header("X-Content-Type-Options", is("nosniff")).header("Referrer-Policy", is("same-origin"));
        }
    }

    private static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }
}
