package org.canyue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors are those of the OWASP XSS Filter Evasion Cheat Sheet and some of our own markup. */
class BodySafetyTest {

    private static final Set<String> VOCABULARY = Set.of("p", "h2", "h3", "h4", "strong", "em", "u", "sub", "sup", "a",
            "ol",
            "ul", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "figure", "img", "figcaption",
            "span");

    static List<String> vectors() throws IOException {
        try (InputStream file = BodySafetyTest.class.getResourceAsStream("xss-vectors.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void makesTheVectorHarmless(String vector) {
        List<Body> bodies = List.of(Body.ofHtml(vector), Body.ofPlainText(vector), Body.ofHtml("<ul><li>" + vector),
                Body.ofHtml("<table><tr><td>" + vector), Body.ofHtml("<p><span class=\"note\">" + vector),
                Body.ofHtml("<a href=\"https://e.org\">" + vector));
        for (Body body : bodies) {
            assertHarmless(body.html());
            assertHarmless(body.htmlWithAnchors().replaceAll(" id=\"s\\d+\"", ""));
            assertThat(Body.ofHtml(body.html())).isEqualTo(body);
            assertThat(Body.ofPlainText(body.plainText())).isEqualTo(body);
        }
    }

    @Test
    void knowsManyVectors() throws IOException {
        assertThat(vectors()).hasSizeGreaterThan(90);
    }

    @Test
    void keepsTheTextOfWhatItMakesHarmless() {
        assertThat(Body.ofHtml("<a href='javascript:x'>甲</a><div onclick=x>乙</div>").html())
                .isEqualTo("<p>甲</p>\n<p>乙</p>");
    }

    private static void assertHarmless(String html) {
        for (Element element : Jsoup.parse(html).body().getAllElements()) {
            if (!element.normalName().equals("body")) {
                assertThat(VOCABULARY).as(html).contains(element.normalName());
                element.attributes().forEach(attribute -> assertHarmless(element, attribute));
            }
        }
    }

    private static void assertHarmless(Element element, Attribute attribute) {
        String pattern = switch (element.normalName() + " " + attribute.getKey()) {
            case "a href" -> "(https?://|mailto:)[^\"<>]*";
            case "img src" -> "/attachments/\\d+";
            case "img alt" -> "[\\s\\S]*";
            case "span class" -> "note";
            case "td colspan", "td rowspan", "th colspan", "th rowspan" -> "[1-9]\\d?";
            default -> "(?!)";
        };
        assertThat(attribute.getValue()).as(element.outerHtml()).matches(pattern);
    }
}
