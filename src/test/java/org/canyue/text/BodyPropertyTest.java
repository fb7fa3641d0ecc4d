package org.canyue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random texts from fixed seeds; the seed and the round stand in the message of a failure. */
class BodyPropertyTest {

    private static final int ROUNDS = 1_500;
    private static final String[] PLAIN = {"**", "*", "^{", "_{", "={", "/{", "}", "[", "]", "](https://e.org/a)", "^[",
            "(",
            ")", "\\", "\\n", "\n", "\n", "\n\n", "- ", "  - ", "1) ", "2) ", "  1) ", "> ", "# ", "## ", "#### ", "|",
            "| a |",
            "\n|---|\n", "{2,3} ", "一、", "（二）", "3. ", "1.", "深圳", "创新。", "，", "𠮷", "👨‍👩‍👧", " ", "　", "<b>",
            "&amp;", "!",
            "![x](/attachments/3)", "/attachments/3", "a", "12", "\u202e", "\t", "\"", "-", "---", "/", "=", "_", "^"};
    private static final String[] HTML = {"<p>", "</p>", "<h2>", "</h2>", "<h4>", "</h4>", "<strong>", "</strong>",
            "<em>",
            "</em>", "<u>", "</u>", "<sup>", "</sup>", "<a href='https://e.org/(a)|b'>", "<a href='mailto:a@b.c'>",
            "</a>",
            "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<blockquote>", "</blockquote>", "<table>", "<thead>",
            "</thead>",
            "<tr>", "<td>", "<th colspan=2>", "</td>", "</tr>", "</table>", "<figure>",
            "<img src=/attachments/4 alt='a]\\'>",
            "<figcaption>", "</figcaption>", "</figure>", "<span class=note>", "</span>", "<div>", "</div>", "<br>",
            "深圳", "创新。",
            "一、", "3. ", "**", "^", "{", "}", "[", "](https://e.org)", "|", "\\", "\\n", "- ", "1) ", "> ", "# ", "*",
            " ", "a"};

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 102, 20240603})
    void plainTextRoundTrips(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String source = text(random, PLAIN);
            Body body = Body.ofPlainText(source);
            assertThat(Body.ofPlainText(body.plainText()).html()).as("seed %d round %d: %s", seed, round, source)
                    .isEqualTo(body.html());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 21, 103})
    void everyBodyIsCanonicalAndRoundTrips(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String source = text(random, HTML);
            Body body = Body.ofHtml(source);
            assertThat(Body.ofHtml(body.html()).html()).as("seed %d round %d: %s", seed, round, source)
                    .isEqualTo(body.html());
            assertThat(Body.ofPlainText(body.plainText()).html())
                    .as("seed %d round %d: %s%n%s", seed, round, source, body.plainText()).isEqualTo(body.html());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 22, 104})
    void losesNoText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String source = text(random, HTML);
            String expected = sorted(Jsoup.parse(Sanitiser.clean(source)).text());
            assertThat(sorted(Jsoup.parse(Body.ofHtml(source).html()).text()))
                    .as("seed %d round %d: %s", seed, round, source).isEqualTo(expected);
        }
    }

    private static String text(Random random, String[] pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    /** Figures move behind lists and tables, so only the characters are compared, not their order. */
    private static String sorted(String text) {
        return text.replaceAll("\\s", "").codePoints().sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
