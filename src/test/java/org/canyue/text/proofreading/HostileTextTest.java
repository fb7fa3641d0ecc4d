package org.canyue.text.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody writes: every rule goes through it in time that grows with its length alone. */
@Tag("slow")
class HostileTextTest {
    private static final int CHARACTERS = 100_000;

    /** A rule whose time grew with the square of the length would take minutes; the limit is no measurement. */
    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "“”", "‘“", "（", "(", ")(", "《", "1", "1.", "1,", "1,000", "12-", "12～", "一", "十",
            "一十", "百分之", "近",
            "超1", "约十", "a", "a.", "a@", "http://", "-", "—", ".", "…", "。", "，", "、", "！", "的", "了", "深圳", "哈", " ",
            "　", "1 ",
            "年0", "省", "苏州市", "江苏省", "\\", "*", "**", "^[", "[", "](", "|", "| ", "{", "}", "\n", "一、\n", "1、\n", "（一）",
            "\n- ",
            "\"", "'98", "𠮷", "\ud842", "\u200b", "书记", "刘小", "，。", "……等", "”、“", "月0", "百分之一", "一二三四五六七八九"})
    void isReadInTimeThatGrowsWithItsLength(String unit) {
        String text = unit.repeat(CHARACTERS / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThat(Proofreader.read(Desk.body(text), Desk.STYLE)).isNotNull());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Manuscript manuscript = Desk.with(Field.TITLE, text);
            assertThat(manuscript.mended(Proofreader.read(manuscript, Desk.STYLE))).isNotNull();
        });
    }
}
