package org.canyue.text.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.canyue.text.Body;
import org.junit.jupiter.api.Test;

/** What holds for every rule: places, mends through markup, fingerprints, switches, what a house keeps. */
class ProofreaderTest {

    @Test
    void pointsAtTheSpotInTheTextAsItIsTyped() {
        String body = "一、题\n\n**已超**200\\*万，又**超200万+**。";
        Finding finding = Desk.by(Rule.DOUBLED_APPROXIMATION, Desk.body(body)).get(0);
        assertThat(body.substring(finding.place().start(), finding.place().end())).isEqualTo("超200万+");
        assertThat(finding.place().paragraph()).isEqualTo(2);
        assertThat(finding.before()).endsWith("又");
        assertThat(finding.after()).isEqualTo("。");
    }

    @Test
    void mendsInEveryKindOfLineAndKeepsItsMarkup() {
        String body = """
                ## 超200万+
                - 超200万+\\n超300**万**+
                > 超200万+
                | 头 | 超200万+ |
                |---|---|
                | 甲\\|乙 | 超**200万+** |
                注^[超200万+]，\\*超/{200万}+，[超200万+](https://example.org/+)。""";
        assertThat(Desk.mended(Rule.DOUBLED_APPROXIMATION, body)).isEqualTo(body.replace("万+", "万")
                .replace("**万**+", "**万**").replace("/{200万}+", "/{200万}"));
        assertThat(Body.ofPlainText(Desk.mended(Rule.DOUBLED_APPROXIMATION, body)).html()).contains("<thead>",
                "https://example.org/+", "class=\"note\"");
    }

    @Test
    void offersNoMendThatWouldTearMarkup() {
        List<Finding> findings = Desk.by(Rule.MISWRITING, Desk.body("开通帐**户**，帐户。"));
        assertThat(findings.stream().map(Finding::mendable)).containsExactly(true, true);
        assertThat(Desk.mended(Rule.MISWRITING, "开通帐**户**，帐户。")).isEqualTo("开通账**户**，账户。");
        assertThat(Desk.by(Rule.SPACING, Desk.body("有30人，有40人，有 **8**6 人。")).stream().map(Finding::mendable))
                .containsExactly(false);
    }

    @Test
    void escapesWhatItWritesIntoABody() {
        var style = new HouseStyle(Set.of(), Spacing.NONE, 0, 3000, List.of(),
                List.of(new Term("甲词", "**[乙]", Term.Kind.BANNED, "")));
        Manuscript manuscript = Desk.body("写甲词。");
        Manuscript mended = manuscript.mended(Proofreader.read(manuscript, style));
        assertThat(Body.ofPlainText(mended.body()).html()).isEqualTo("<p>写**[乙]。</p>");
    }

    @Test
    void mendsTitleAndSubtitleToo() {
        Manuscript manuscript = new Manuscript("深圳探索新模式。", "截止目前，", "甲", "正文。", "乙", 1);
        Manuscript mended = manuscript.mended(Proofreader.read(manuscript, Desk.STYLE));
        assertThat(mended.title()).isEqualTo("深圳探索新模式");
        assertThat(mended.subtitle()).isEqualTo("截至目前");
    }

    @Test
    void namesEachFactThatIsMissing() {
        List<Finding> findings = Desk.by(Rule.MISSING_FACT, new Manuscript("", "", " ", "", "", 0));
        assertThat(findings.stream().map(finding -> finding.place().field())).containsExactly(Field.TITLE,
                Field.ADDRESSEES, Field.BODY, Field.EDITOR, Field.COPIES);
        assertThat(Desk.by(Rule.LENGTH, Desk.body(""))).isEmpty();
    }

    @Test
    void knowsTheOrderOfTheAddressees() {
        assertThat(Desk.by(Rule.PERSON_ORDER, Desk.with(Field.ADDRESSEES, "王颺秘书长\n刘小涛书记"))).hasSize(1);
        assertThat(Desk.by(Rule.PERSON_ORDER, Desk.with(Field.ADDRESSEES, "刘小涛书记、王颺秘书长"))).isEmpty();
    }

    @Test
    void countsCharactersForTheBoundsOfTheHouse() {
        assertThat(Desk.by(Rule.LENGTH, Desk.body("长".repeat(3001))).get(0).detail()).isEqualTo("3001");
        assertThat(Desk.by(Rule.LENGTH, Desk.body("长".repeat(3000)))).isEmpty();
    }

    @Test
    void spacesByTheRuleOfTheHouse() {
        String body = "有30人，有 40 人。";
        assertThat(spaced(body, Spacing.NONE)).isEqualTo("有30人，有40人。");
        assertThat(spaced(body, Spacing.SPACE)).isEqualTo("有 30 人，有 40 人。");
    }

    private static String spaced(String body, Spacing spacing) {
        var style = new HouseStyle(EnumSet.complementOf(EnumSet.of(Rule.SPACING)), spacing, 0, 3000, List.of(),
                List.of());
        return Desk.body(body).mended(Proofreader.read(Desk.body(body), style)).body();
    }

    @Test
    void keepsTheFingerprintWhileTheTextAroundMoves() {
        String one = print("甲。\n鸿蒙生态开发者已超200万+，鸿蒙智联伙伴不少。");
        assertThat(print("乙丙丁，写在前面。\n\n又一段。\n鸿蒙生态开发者已超200万+，鸿蒙智联伙伴不少，还在增加。")).isEqualTo(one);
        assertThat(print("鸿蒙生态用户已超200万+，鸿蒙智联伙伴不少。")).isNotEqualTo(one);
        assertThat(print("鸿蒙生态开发者已超300万+，鸿蒙智联伙伴不少。")).isNotEqualTo(one);
    }

    @Test
    void takesAnyLengthForTheSameFindingOnTheWhole() {
        assertThat(Desk.by(Rule.LENGTH, Desk.body("长".repeat(3002))).get(0).fingerprint())
                .isEqualTo(Desk.by(Rule.LENGTH, Desk.body("长".repeat(4002))).get(0).fingerprint());
    }

    private static String print(String body) {
        return Desk.by(Rule.DOUBLED_APPROXIMATION, Desk.body(body)).get(0).fingerprint();
    }

    @Test
    void leavesOutWhatTheHouseHasOff() {
        Manuscript manuscript = Desk.body("深圳,香港");
        var style = new HouseStyle(EnumSet.of(Rule.HALF_WIDTH_MARK, Rule.LENGTH), Spacing.NONE, 0, 1, List.of(),
                List.of());
        assertThat(Proofreader.read(manuscript, style)).isEmpty();
    }

    @Test
    void doesOneOfTwoMendsThatTouchTheSamePlace() {
        Manuscript manuscript = Desk.body("占比30-50%。");
        Manuscript mended = manuscript.mended(Proofreader.read(manuscript, Desk.STYLE));
        assertThat(mended.body()).isIn("占比30%～50%。", "占比30%-50%。", "占比30～50%。");
    }
}
