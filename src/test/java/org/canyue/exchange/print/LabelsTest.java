package org.canyue.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.canyue.exchange.print.Printed.Glyph;
import org.canyue.exchange.print.Printed.Leaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels, measured from their PDF: each within its cell. */
class LabelsTest {
    private static final double MM = Printed.POINT;
    private static final List<Label> LABELS = List.of(
            new Label("苏州市三香路 998 号", "中国共产党苏州市委员会", "刘小涛书记", "领军参阅 专报　第 20 期　1 份：000001"),
            new Label("一楼 7 号信箱", "市委办公室", "王颺秘书长", "领军参阅 专报　第 20 期　1 份：000002"),
            new Label("", "", "𠮷田", ""),
            new Label("江苏省苏州市吴中区胥口镇灵山路六百零九号太湖书院东侧综合楼三层三〇二室".repeat(3),
                    "苏州市人民政府推进长三角一体化发展领导小组办公室综合协调处".repeat(6), "市委全面深化改革委员会办公室各位负责同志".repeat(3),
                    "领军参阅 专报　增刊第 12 期（总第 1024 期）　300 份：000001-000150、000152-000301"),
            new Label("http://" + "a".repeat(190), "Ministry of Extraordinarily Long Names", "Dr Somebody", "note"));

    @ParameterizedTest
    @EnumSource(LabelSheet.class)
    void stayWithinTheirCells(LabelSheet sheet) throws IOException {
        List<Label> labels = new ArrayList<>();
        IntStream.range(0, sheet.labels()).forEach(i -> labels.add(LABELS.get(i % LABELS.size())));
        Printed printed = print(sheet, 1, labels);
        assertThat(printed.leaves()).hasSize(1);
        for (int i = 0; i < sheet.labels(); i++) {
            double left = sheet.left(i);
            double top = sheet.top(i);
            List<Glyph> inside = printed.glyphs().stream()
                    .filter(glyph -> glyph.x() / MM > left && glyph.x() / MM < left + sheet.width()
                            && glyph.baseline() / MM > top && glyph.baseline() / MM < top + sheet.height())
                    .toList();
            assertThat(inside).as("label " + i).isNotEmpty().allSatisfy(glyph -> {
                assertThat(glyph.x() / MM).isGreaterThan(left + 4.5);
                assertThat(glyph.right() / MM).as(glyph.text()).isLessThan(left + sheet.width() - 4.5);
                assertThat(glyph.baseline() / MM - 0.9 * glyph.size() / MM).isGreaterThan(top + 3.5);
                assertThat(glyph.baseline() / MM).isLessThan(top + sheet.height() - 4);
                assertThat(glyph.size()).isGreaterThan(3.9);
                assertThat(glyph.isDrawn()).isTrue();
            });
            Label label = LABELS.get(i % LABELS.size());
            String first = label.address().isEmpty() ? "田" : label.address().substring(0, 2);
            assertThat(text(inside)).contains(first);
        }
    }

    @ParameterizedTest
    @EnumSource(LabelSheet.class)
    void fitTheirPaper(LabelSheet sheet) {
        int last = sheet.labels() - 1;
        assertThat(sheet.left(0)).isGreaterThanOrEqualTo(0);
        assertThat(sheet.top(0)).isGreaterThanOrEqualTo(0);
        assertThat(sheet.left(last) + sheet.width()).isLessThanOrEqualTo(210.001);
        assertThat(sheet.top(last) + sheet.height()).isLessThanOrEqualTo(297);
    }

    @Test
    void beginWhereASheetWasLeft() throws IOException {
        LabelSheet sheet = LabelSheet.THREE_BY_EIGHT;
        Printed printed = print(sheet, 23, LABELS.subList(0, 3));
        assertThat(printed.leaves()).hasSize(2);
        Leaf first = printed.leaves().get(0);
        assertThat(first.glyphs()).allSatisfy(glyph -> {
            assertThat(glyph.x() / MM).isGreaterThan(70);
            assertThat(glyph.baseline() / MM).isGreaterThan(sheet.top(22));
        });
        assertThat(text(first.glyphs())).contains("刘小涛书记", "王颺秘书长");
        assertThat(printed.last().glyphs()).allSatisfy(glyph -> assertThat(glyph.x() / MM).isLessThan(70));
    }

    @Test
    void writeRareNamesOrTheSignForAMissingType() throws IOException {
        String text = text(print(LabelSheet.TWO_BY_SEVEN, 1, List.of(new Label("", "", "王颺、𠮷田、😀", ""))).glyphs());
        assertThat(text).contains("王颺").matches(".*(𠮷|〓)田、〓");
    }

    private static Printed print(LabelSheet sheet, int start, List<Label> labels) throws IOException {
        return Printed.of(new LabelPress(sheet, CopyWork.FONTS).print(start, labels));
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).map(Glyph::text).collect(Collectors.joining());
    }
}
