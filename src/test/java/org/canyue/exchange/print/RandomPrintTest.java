package org.canyue.exchange.print;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.canyue.bulletin.PrintLayout;
import org.canyue.exchange.Samples;
import org.canyue.text.Body;
import org.canyue.text.Pictures;
import org.canyue.text.RandomBodies;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

/** Whatever a body holds, it is printed, and all of it. {@code -Dcanyue.bodies} says how many are tried. */
@Tag("slow")
@QuarkusTest
class RandomPrintTest {
    private static final int BODIES = Integer.getInteger("canyue.bodies", 500);
    /** So many bodies one after the other make one issue: most of the time goes into the fonts of each file. */
    private static final int IN_ONE_ISSUE = 20;
    private static final double EDGE = 5 * Printed.POINT;

    private static BitSet printable;
    private static Renderer renderer;

    @BeforeAll
    static void load() {
        printable = Fonts.characters(Map.of());
        renderer = new Renderer(Fonts.load(Map.of()));
    }

    @Test
    void printsEveryBodyWhole() {
        Iterator<Body> bodies = RandomBodies.from(3).iterator();
        for (int done = 0; done < BODIES; done += IN_ONE_ISSUE) {
            assertWhole("issue from body " + done,
                    Body.ofHtml(Stream.generate(bodies::next).limit(IN_ONE_ISSUE)
                            .map(body -> "<p>" + "段落。".repeat(20) + "</p>" + onlyPrintable(body.html()))
                            .collect(joining())));
        }
    }

    static Stream<Body> extremes() {
        return Stream.of(
                "<p>" + "字".repeat(20_000) + "</p>",
                "<p>" + "W".repeat(500) + "</p><p>见" + "https://example.org/" + "a/b-c_d?e=f&amp;".repeat(40) + "。</p>",
                "<p>" + "“”".repeat(300) + "</p><p>" + "。".repeat(300) + "</p><p>" + "……".repeat(200) + "</p><p>"
                        + "——".repeat(200) + "</p><p>" + "（".repeat(200) + "</p>",
                "<p>a\u2003b\u3000c\u2009d\t\ne</p><p>" + "字 ".repeat(200) + "</p>",
                "<ul><li>层".repeat(12) + "</li></ul>".repeat(12),
                "<ol>" + IntStream.range(0, 1_200).mapToObj(i -> "<li>第" + i + "项</li>").collect(joining()) + "</ol>",
                table(30, 3, "格"), table(12, 3, "内容比较长的一格"), table(3, 200, "行"),
                "<table><tr><td>" + "<p>很高的一格。</p>".repeat(120) + "</td><td>旁</td></tr></table>",
                "<table><tr><td>" + "W".repeat(200) + "</td><td>旁</td></tr></table>",
                "<p>" + IntStream.range(1, 400).mapToObj(i -> "正文" + i + "<span class=\"note\">注" + i + "文。</span>")
                        .collect(joining()) + "</p>",
                "<p>正文<span class=\"note\">" + "很长的一条脚注。".repeat(400) + "</span>。</p>",
                "<h2>" + "很长的标题".repeat(60) + "</h2><h3>" + "标".repeat(200) + "</h3>",
                "<blockquote>" + "<p>引文。</p>".repeat(60) + "</blockquote>",
                "<figure><img src=\"/attachments/9\" alt=\"" + "图".repeat(300) + "\"><figcaption>" + "说明".repeat(200)
                        + "</figcaption></figure>",
                "<p>H<sub>2</sub>" + "值x<sup>2</sup>和y<sub>10</sub>，".repeat(200) + "</p><p>a<sup>" + "上标".repeat(99)
                        + "</sup>b</p>",
                "<p><strong>" + "重".repeat(2_000) + "</strong><u>" + "线".repeat(2_000) + "</u></p>")
                .map(Body::ofHtml);
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void printsExtremesWhole(Body body) {
        assertWhole(body.html().substring(0, Math.min(60, body.html().length())), body);
    }

    private static void assertWhole(String what, Body body) {
        for (boolean large : List.of(false, true)) {
            Sheet sheet = new Sheet(Samples.with(body), PrintLayout.standard(), 0, large);
            PrintForm form = renderer.print(sheet, Pictures.NONE);
            assertThat(renderer.pages(sheet, Pictures.NONE)).as(what).isEqualTo(form.pages());
            Printed printed = Printed.of(form.pdf());
            assertThat(printed.leaves()).as(what).hasSize(form.pages());
            assertText(what, body, printed);
            assertThat(printed.glyphs()).as(what).filteredOn(glyph -> !glyph.isBlank())
                    .allMatch(Printed.Glyph::isDrawn);
            assertThat(printed.glyphs().stream().filter(RandomPrintTest::isOffThePaper).map(Printed.Glyph::text)
                    .collect(joining())).as("off the paper in " + what).isEmpty();
        }
    }

    private static boolean isOffThePaper(Printed.Glyph glyph) {
        return !glyph.isBlank() && (glyph.x() < EDGE || glyph.right() > 210 * Printed.POINT - EDGE
                || glyph.baseline() < EDGE || glyph.baseline() > 297 * Printed.POINT - EDGE);
    }

    /** Every character comes out, and the text between two notes, cells or images comes out in one piece. */
    private static void assertText(String what, Body body, Printed printed) {
        Document text = Jsoup.parse(body.html());
        text.select("img").forEach(image -> image.replaceWith(new org.jsoup.nodes.TextNode(image.attr("alt"))));
        Map<Integer, Long> missing = characters(text.text());
        characters(printed.text()).forEach((character, count) -> missing.computeIfPresent(character,
                (same, wanted) -> wanted > count ? wanted - count : null));
        assertThat(missing.entrySet().stream().map(e -> Character.toString(e.getKey()) + "×" + e.getValue()))
                .as("missing in " + what).isEmpty();
        String printedText = printed.text();
        text.select("p, h2, h3, h4, figcaption").stream()
                .filter(block -> block.select(".note").isEmpty() && block.closest("td, th, .note") == null)
                .map(block -> withoutSpace(block.text()))
                .forEach(block -> assertThat(printedText.contains(block) || isAcrossPages(block, printed))
                        .as("%s in %s", block, what).isTrue());
    }

    /** Begun on one page and ended on the next, with the notes of the first between the two parts. */
    private static boolean isAcrossPages(String block, Printed printed) {
        List<String> pages = printed.leaves().stream().map(Printed.Leaf::text).toList();
        return IntStream.range(1, pages.size()).anyMatch(next -> IntStream.range(1, block.length())
                .anyMatch(cut -> pages.get(next - 1).contains(block.substring(0, cut))
                        && pages.get(next).contains(block.substring(cut))));
    }

    private static Map<Integer, Long> characters(String text) {
        return withoutSpace(text).codePoints().boxed()
                .collect(groupingBy(identity(), TreeMap::new, counting()));
    }

    private static String withoutSpace(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String onlyPrintable(String html) {
        return html.codePoints().filter(c -> c < ' ' || printable.get(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String table(int columns, int rows, String cell) {
        return "<table><thead><tr>" + "<th>头</th>".repeat(columns) + "</tr></thead><tbody>"
                + ("<tr>" + ("<td>" + cell + "</td>").repeat(columns) + "</tr>").repeat(rows) + "</tbody></table>";
    }
}
