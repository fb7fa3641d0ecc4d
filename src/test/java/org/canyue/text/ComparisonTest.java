package org.canyue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.canyue.text.Comparison.Kind;
import org.canyue.text.Comparison.Row;
import org.canyue.text.Comparison.Run;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    @Test
    void marksTheCharactersThatChanged() {
        Comparison comparison = Comparison.of("同一段。\n深圳有院士八十六人。", "同一段。\n深圳有院士九十人整。");
        assertThat(comparison.rows()).containsExactly(
                new Row(Kind.SAME, List.of(new Run("同一段。", false)), List.of(new Run("同一段。", false))),
                new Row(Kind.CHANGED,
                        List.of(new Run("深圳有院士", false), new Run("八十六人", true), new Run("。", false)),
                        List.of(new Run("深圳有院士", false), new Run("九十人整", true), new Run("。", false))));
    }

    @Test
    void neverCutsACodePoint() {
        Row row = Comparison.of("甲乙丙𠮷丁戊己。", "甲乙丙𠮶丁戊己。").rows().get(0);
        assertThat(row.before()).contains(new Run("𠮷", true));
        assertThat(row.after()).contains(new Run("𠮶", true));
    }

    @Test
    void tellsAddedFromRemovedParagraphs() {
        assertThat(kinds(Comparison.of("甲甲甲。\n乙乙乙。", "甲甲甲。\n丙丙丙丙。\n乙乙乙。"))).containsExactly(Kind.SAME, Kind.ADDED,
                Kind.SAME);
        assertThat(kinds(Comparison.of("甲甲甲。\n乙乙乙。", "乙乙乙。"))).containsExactly(Kind.REMOVED, Kind.SAME);
        assertThat(kinds(Comparison.of("完全不同的一段。", "abcdefg hijk"))).containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    @Test
    void pairsAChangedParagraphWithItsLikeBesideAnAddedOne() {
        Comparison comparison = Comparison.of("深圳正在探索创新之路。", "全新的开头段落在此。\n深圳正在探索新的创新之路。");
        assertThat(kinds(comparison)).containsExactly(Kind.ADDED, Kind.CHANGED);
    }

    @Test
    void isEmptyWithoutDifference() {
        assertThat(Comparison.of("甲\r\n\r\n乙 ", "甲\n乙").isEmpty()).isTrue();
        assertThat(Comparison.of(null, "").isEmpty()).isTrue();
        assertThat(Comparison.of("", "甲").isEmpty()).isFalse();
    }

    @Test
    void showsChangesWithTheirSurroundings() {
        String before = IntStream.range(0, 20).mapToObj(i -> "第" + i + "段落").collect(Collectors.joining("\n"));
        Comparison comparison = Comparison.of(before, before.replace("第10段落", "第10段文落"));
        assertThat(comparison.changes(2)).isEqualTo(comparison.rows().subList(8, 13));
        assertThat(comparison.changes(0)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 102})
    void holdsBothTextsWhole(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String before = text(random);
            String after = text(random);
            List<Row> rows = Comparison.of(before, after).rows();
            assertThat(side(rows.stream().map(Row::before).toList())).as("seed %d round %d", seed, round)
                    .isEqualTo(before);
            assertThat(side(rows.stream().map(Row::after).toList())).as("seed %d round %d", seed, round)
                    .isEqualTo(after);
        }
    }

    @Test
    void staysFastOnLongTexts() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int lineLength : new int[]{1, 10, 40, 200, 3_000, 100_000}) {
                Random random = new Random(lineLength);
                Comparison.of(long100k(random, lineLength, 5_000), long100k(random, lineLength, 5_000));
                Comparison.of(long100k(random, lineLength, 3), long100k(random, lineLength, 3));
            }
        });
    }

    private static String long100k(Random random, int lineLength, int alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 100_000; i++) {
            text.appendCodePoint(0x4E00 + random.nextInt(alphabet)).append(i % lineLength == 0 ? "\n" : "");
        }
        return text.toString();
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> random.ints(1 + random.nextInt(12), 0, 4).mapToObj(c -> "甲乙丙𠮷".codePoints().skip(c)
                        .limit(1).mapToObj(Character::toString).collect(Collectors.joining()))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String side(List<List<Run>> side) {
        return side.stream().filter(runs -> !runs.isEmpty())
                .map(runs -> runs.stream().map(Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Kind> kinds(Comparison comparison) {
        return comparison.rows().stream().map(Row::kind).toList();
    }
}
