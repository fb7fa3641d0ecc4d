package org.canyue.text;

import java.util.Random;
import java.util.stream.Stream;

/** Random bodies with every kind of block, mark and trap, the same ones for the same seed. */
public final class RandomBodies {

    private static final String[] PIECES = {"<p>", "</p>", "<h2>", "</h2>", "<h3>", "</h3>", "<h4>", "</h4>",
            "<strong>", "</strong>", "<em>", "</em>", "<u>", "</u>", "<sup>", "</sup>", "<sub>", "</sub>",
            "<a href='https://e.org/%zz(a)|b#c#d'>", "<a href='mailto:a@b.c'>", "<a href='http://[::x'>", "</a>",
            "<ul>",
            "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<blockquote>", "</blockquote>", "<table>", "<thead>",
            "</thead>", "<tbody>", "</tbody>", "<tr>", "<td>", "<td rowspan=3>", "<td colspan=2 rowspan=2>",
            "<th colspan=99>", "</td>", "</tr>", "</table>", "<figure>", "<img src=/attachments/4 alt='a]\\<&\"'>",
            "<figcaption>", "</figcaption>", "</figure>", "<span class=note>", "</span>", "<div>", "</div>", "<br>",
            "深圳", "创新。", "一、", "3. ", "**", "^", "{", "}", "[", "](https://e.org)", "|", "\\", "\\n", "- ", "1) ",
            "> ", "# ", "*", " ", "　", "𠮷", "👨‍👩‍👧", "&#x202e;", "\t", "责任编辑：张三", "共印：3 份", "第 3 期", "主办",
            "─".repeat(28),
            "═".repeat(28), "— 3 —", "2024 年 6 月 3 日"};
    private static final int LONGEST = 40;

    private RandomBodies() {
    }

    /** Without end. */
    public static Stream<Body> from(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> Body.ofHtml(html(random)));
    }

    private static String html(Random random) {
        StringBuilder html = new StringBuilder();
        for (int i = random.nextInt(LONGEST); i >= 0; i--) {
            html.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return html.toString();
    }
}
