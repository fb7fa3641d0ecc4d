package org.canyue.exchange.print;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles as offices write them, broken as their printers would. */
class TitleLinesTest {
    /** What 156 mm hold of 二号. */
    private static final double WIDTH = 20;

    /** A title, with its words between the bars. */
    record Title(String words) {
        String text() {
            return words.replace("|", "");
        }

        /** Whether a line that ends there tears a word. */
        boolean isWithinAWord(int end) {
            int passed = 0;
            for (String word : words.split("\\|")) {
                if (end > passed && end < passed + word.length()) {
                    return true;
                }
                passed += word.length();
            }
            return false;
        }
    }

    static Stream<Title> titles() {
        return Stream.of(
                "深圳|探索|“生态|融合型|共享|创新”|新|模式",
                "关于|印发|太湖|流域|综合|治理|方案|的|通知",
                "关于|加快|推进|长江|三角洲|区域|生态|绿色|一体化|发展|示范区|共享|创新|要素|构建|生态|融合型|创新|体系|的|若干|建议",
                "以|科技|创新|引领|现代化|产业|体系|建设|的|苏州|实践|与|启示",
                "长三角|生态|绿色|一体化|发展|示范区|建设|的|进展|、|问题|与|对策",
                "推动|人工智能|与|制造业|深度|融合|的|若干|思考|——|以|苏州|工业|园区|为|例",
                "关于|进一步|优化|营商|环境|更好|服务|市场|主体|的|实施|意见",
                "把握|新|质|生产力|的|内在|要求|，|加快|培育|发展|新|动能",
                "江苏省|人民|政府|办公厅|关于|做好|2024|年|国土|空间|规划|实施|监督|工作|的|通知",
                "“十四五”|时期|苏州|市|科技|人才|政策|评估|及|“十五五”|展望",
                "借鉴|深圳|经验|，|建设|《|环|太湖|科技|创新|圈|规划|》|先行|区|的|建议")
                .map(Title::new);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void breaksBetweenWords(Title title) {
        int end = 0;
        for (String line : TitleLines.of(title.text(), WIDTH)) {
            end += line.length();
            assertThat(title.isWithinAWord(end)).as("%s torn after %s", title.text(), line).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("titles")
    void losesNothingAndStaysWithinTheLine(Title title) {
        for (double width : List.of(12.0, 16.0, 20.0, 28.0)) {
            List<String> lines = TitleLines.of(title.text(), width);
            assertThat(String.join("", lines)).isEqualTo(title.text());
            assertThat(lines).allSatisfy(line -> assertThat(width(line)).isBetween(0.5, width));
        }
    }

    @ParameterizedTest
    @MethodSource("titles")
    void takesNoMoreLinesThanNeeded(Title title) {
        double needed = Math.ceil(width(title.text()) / WIDTH);
        assertThat(TitleLines.of(title.text(), WIDTH).size()).isBetween((int) needed, (int) needed + 1);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void hasNoWaistAndNoLonelyCharacter(Title title) {
        List<String> lines = TitleLines.of(title.text(), WIDTH);
        for (int i = 1; i < lines.size() - 1; i++) {
            boolean isWaist = width(lines.get(i)) < width(lines.get(i - 1))
                    && width(lines.get(i)) < width(lines.get(i + 1));
            assertThat(isWaist).as(lines.toString()).isFalse();
        }
        assertThat(lines).allSatisfy(line -> assertThat(width(line)).isGreaterThan(3));
    }

    @Test
    void keepsQuotedWordsTogetherWhereItCan() {
        assertThat(TitleLines.of("推进“一网通办”“一网统管”建设的苏州经验与下一步的建议", WIDTH)).allSatisfy(
                line -> assertThat(line.chars().filter(c -> c == '“').count())
                        .isEqualTo(line.chars().filter(c -> c == '”').count()));
        assertThat(TitleLines.of("贯彻《太湖流域综合治理总体方案》的路径与苏州行动", WIDTH)).allSatisfy(
                line -> assertThat(line.contains("《")).isEqualTo(line.contains("》")));
    }

    @Test
    void tearsQuotesApartOnlyWhereTheyAreLongerThanALine() {
        String title = "学习“" + "创新发展".repeat(8) + "”的体会";
        assertThat(String.join("", TitleLines.of(title, WIDTH))).isEqualTo(title);
        assertThat(TitleLines.of(title, WIDTH)).allSatisfy(line -> assertThat(width(line)).isLessThanOrEqualTo(WIDTH));
    }

    @Test
    void leavesAShortTitleOnOneLine() {
        assertThat(TitleLines.of("太湖流域的共享创新", WIDTH)).containsExactly("太湖流域的共享创新");
        assertThat(TitleLines.of("", WIDTH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"深圳探索“生态融合型共享创新”新模式", "Interoperability", "的", "“”", "（）《》", "超"})
    void takesAnyLengthAtOnce(String piece) {
        for (int length : List.of(1, 60, 200)) {
            String title = piece.repeat(length).substring(0, Math.min(200, piece.length() * length));
            List<String> lines = assertTimeoutPreemptively(ofSeconds(2), () -> TitleLines.of(title, WIDTH));
            assertThat(String.join("", lines)).isEqualTo(title);
            assertThat(lines).allSatisfy(line -> assertThat(width(line)).as(line).isLessThanOrEqualTo(WIDTH));
        }
    }

    private static double width(String line) {
        return line.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
}
