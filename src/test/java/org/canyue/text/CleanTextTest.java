package org.canyue.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void makesOneLine() {
        assertThat(CleanText.line("\t 深圳 \r\n 　香港\u00a0\n")).isEqualTo("深圳 香港");
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(CleanText.line("a\u0000b\u202ec\u2066d\u200be\ufefff\ud842g\udfb7h\u0007i\uffffj\u007f"))
                .isEqualTo("abcdefghij");
    }

    @Test
    void keepsEveryVisibleCharacter() {
        String text = "王颺 𠮷 👩‍💻 🏴 שלום عربي e\u0301 ﬁ Ａ \u200e";
        assertThat(CleanText.line(text)).isEqualTo(text);
        assertThat(CleanText.lines(text)).isEqualTo(text);
    }

    @Test
    void keepsLinesAndMakesTheirEndsAlike() {
        assertThat(CleanText.lines("　a\r\nb\rc\n\nd\u2028e\ff\t\u202e")).isEqualTo("　a\nb\nc\n\nd\ne\nf\t");
    }

    @Test
    void takesNullForNothing() {
        assertThat(CleanText.line(null)).isEmpty();
        assertThat(CleanText.lines(null)).isEmpty();
    }
}
