package org.canyue.archive;

import static io.restassured.RestAssured.given;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser and without an account. */
final class Reader {
    private final String language;

    private Reader(String language) {
        this.language = language;
    }

    static Reader chinese() {
        return new Reader("zh-CN,zh;q=0.9");
    }

    static Reader english() {
        return new Reader("en-GB,en;q=0.9");
    }

    Document opens(String address) {
        return opens(address, 200);
    }

    Document opens(String address, int status) {
        return Jsoup.parse(given().urlEncodingEnabled(false).header("Accept-Language", language).redirects()
                .follow(false).get(address).then()
                .statusCode(status).contentType("text/html").extract().asString());
    }
}
