package org.canyue.text.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The real issue 20 as it came, unhealed: what the proofreader finds in it, to the last mark. */
class SampleProofTest {

    /** Three cuts by page breaks, one 、 between quoted items, two doubled approximations: the known scars. */
    private static final List<String> SCARS = List.of("CUT_PARAGRAPH 极加强合‖作，旨在", "CUT_PARAGRAPH 人、高层‖次人才 ",
            "ENUMERATION_COMMA 、", "CUT_PARAGRAPH 源、主动‖培养人才", "DOUBLED_APPROXIMATION 超200万+",
            "DOUBLED_APPROXIMATION 超2200+");

    /** The second part has spaces beside its digits, the rest has none; all true, one house rule mends them together. */
    private static final List<String> SPACES = List.of("SPACING  30 ", "SPACING  2022 ", "SPACING  2% ",
            "SPACING  700 ",
            "SPACING  86 ", "SPACING  2.2 ", "SPACING  251 ", "SPACING  19 ", "SPACING  662 ", "SPACING  2017 ",
            "SPACING 2021 ", "SPACING  5 ");

    /** 3,238 characters where a bulletin has at most 3,000: true by the default, and data of the bulletin. */
    private static final List<String> LENGTH = List.of("LENGTH ");

    /** None at present; one that comes goes into this list with its reason. */
    private static final List<String> FALSE_ALARMS = List.of();

    @Test
    void hasTheKnownScarsAndNothingElse() throws IOException {
        List<String> found = read(body()).stream().map(finding -> finding.rule() + " " + finding.excerpt()).toList();
        List<String> expected = new java.util.ArrayList<>(SCARS);
        expected.addAll(SPACES);
        expected.addAll(LENGTH);
        expected.addAll(FALSE_ALARMS);
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void isCleanButForItsLengthAfterAllMends() throws IOException {
        Manuscript manuscript = manuscript(body());
        String mended = manuscript.mended(read(body())).body();
        assertThat(read(mended).stream().map(Finding::rule)).containsExactly(Rule.LENGTH);
        assertThat(mended).contains("高新区积极加强合作，旨在形成", "全职院士86人、高层次人才2.2万人", "“香港高校联合实验室”“人工智能未来学院”",
                "开发者已超200万，鸿蒙智联伙伴超2200，HMS", "**RGB**");
    }

    private static List<Finding> read(String body) {
        return Proofreader.read(manuscript(body), HouseStyle.DEFAULT);
    }

    private static Manuscript manuscript(String body) {
        return new Manuscript("深圳探索“生态融合型共享创新”新模式", "", "刘小涛书记\n王颺秘书长", body, "柴永鹏", 30);
    }

    private static String body() throws IOException {
        try (InputStream sample = SampleProofTest.class.getResourceAsStream("/sample/lingjun-2024-20.txt")) {
            String text = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("近年来，为实现"), text.indexOf("责任编辑："));
        }
    }
}
