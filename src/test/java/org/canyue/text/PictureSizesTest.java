package org.canyue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of a picture beyond what the text says. */
class PictureSizesTest {
    private static final Body BODY = Body
            .ofPlainText("一、缘起\n![太湖 \"水\" <b>](/attachments/12) 图 1\n![](/attachments/13)");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"100;/attachments/12?w=480;/attachments/12?w=480 100w",
            "480;/attachments/12?w=480;/attachments/12?w=480 480w",
            "500;/attachments/12?w=960;/attachments/12?w=480 480w, /attachments/12?w=960 500w",
            "1440;/attachments/12?w=960;/attachments/12?w=480 480w, /attachments/12?w=960 960w, /attachments/12?w=1440 1440w",
            "2400;/attachments/12?w=960;/attachments/12?w=480 480w, /attachments/12?w=960 960w, /attachments/12?w=1440 1440w"})
    void namesEveryRenditionThatIsNarrowerAndOneThatIsNot(int width, String source, String set) {
        Element image = shown(new PictureSize(12, width, 50)).get(0);
        assertThat(image.attr("src")).isEqualTo(source);
        assertThat(image.attr("srcset")).isEqualTo(set);
        assertThat(image.attr("width")).isEqualTo(Integer.toString(width));
        assertThat(image.attr("height")).isEqualTo("50");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("alt")).isEqualTo("太湖 \"水\" <b>");
    }

    @Test
    void leavesAPictureOfUnknownSizeAsTheTextHasIt() {
        assertThat(shown(new PictureSize(12, 100, 50)).get(1).outerHtml())
                .isEqualTo("<img src=\"/attachments/13\" alt=\"\">");
        assertThat(BODY.htmlForPage(PictureSizes.NONE)).isEqualTo(BODY.htmlWithAnchors());
    }

    @Test
    void leavesTheTextItselfAlone() {
        assertThat(BODY.html()).contains("<img src=\"/attachments/12\" alt=").doesNotContain("srcset", "?w=");
        assertThat(BODY.pictures()).containsExactly(12L, 13L);
        assertThat(Body.ofPlainText("[文字](https://example.org/attachments/7)").pictures()).isEmpty();
    }

    private static List<Element> shown(PictureSize size) {
        return Jsoup.parseBodyFragment(BODY.htmlForPage(PictureSizes.of(List.of(size)))).select("img");
    }
}
