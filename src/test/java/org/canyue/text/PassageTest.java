package org.canyue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String PLAIN = """
            一、题^[题注]
            \\二、不是题
            正**文**[链接](https://example.org/a)与\\*H_{2}O^[脚注**粗**]。
            - 项一\\n项二
              - 内项
            > 引文
            ## 无号标题

            | 头\\|一 | {2,1} # 头二 |
            |---|---|
            | 甲 | |
            ![图](/attachments/7) 图注""";

    @Test
    void readsEveryKindOfLineWithoutItsMarkup() {
        assertThat(Passage.of(PLAIN).stream().map(passage -> passage.kind() + " " + passage.text())).containsExactly(
                "HEADING 一、题", "NOTE 题注", "PARAGRAPH 二、不是题", "PARAGRAPH 正文链接与*H2O。", "NOTE 脚注粗", "ITEM 项一", "ITEM 项二",
                "ITEM 内项", "QUOTE 引文", "HEADING 无号标题", "CELL 头|一", "CELL 头二", "CELL 甲", "CAPTION 图注");
    }

    @Test
    void knowsWhereEachCharacterStands() {
        for (Passage passage : Passage.of(PLAIN)) {
            for (int i = 0; i < passage.text().length(); i++) {
                String typed = PLAIN.substring(passage.start(i), passage.end(i));
                assertThat(typed).isIn(passage.text().substring(i, i + 1), "\\" + passage.text().charAt(i));
            }
        }
    }

    @Test
    void countsParagraphsWithoutBlankLines() {
        assertThat(Passage.of("\n甲\n\n　乙\r\n丙").stream().map(Passage::paragraph)).containsExactly(1, 2, 3);
    }

    @Test
    void knowsWhereMarkupStandsWithin() {
        Passage passage = Passage.of("已超**200万**+了").get(0);
        assertThat(passage.text()).isEqualTo("已超200万+了");
        assertThat(passage.isPlain(2, 5)).isTrue();
        assertThat(passage.isPlain(1, 2)).isFalse();
        assertThat(passage.isPlain(5, 6)).isFalse();
    }

    @Test
    void leavesOutWhatNobodySeesAndKeepsThePlaces() {
        Passage passage = Passage.of("甲\u200b乙\ufeff丙").get(0);
        assertThat(passage.text()).isEqualTo("甲乙丙");
        assertThat(passage.start(2)).isEqualTo(4);
        assertThat(passage.isPlain(0, 1)).isFalse();
    }

    /** Whatever is typed, all that a reader of the body sees is in the passages, and nothing else. */
    @Test
    void agreesWithTheBodyOnAnyText() {
        var random = new Random(15834);
        List<String> pieces = List.of("甲", "乙", "。", "**", "^[", "]", "[", "](https://example.org)", "={", "}", "\\",
                "*", "{", "/{",
                "1", "a", " ", "^{", "_{");
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder("文");
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String seen = String.join("", Passage.of(text.toString()).stream().map(Passage::text).sorted().toList());
            String body = org.jsoup.Jsoup.parseBodyFragment(Body.ofPlainText(text.toString()).html()).text();
            assertThat(sorted(seen)).as(text.toString()).isEqualTo(sorted(body));
        }
    }

    private static String sorted(String text) {
        int[] characters = text.codePoints().filter(c -> c != ' ').sorted().toArray();
        return new String(characters, 0, characters.length);
    }
}
