package org.canyue.text.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule by its own example, and by what it must find and must leave alone. */
class RuleTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void findsItsExampleAndLeavesTheMendedOneAlone(Rule rule) {
        Example example = rule.example();
        assertThat(Desk.by(rule, Desk.with(example.field(), example.wrong()))).isNotEmpty()
                .allMatch(finding -> finding.rule() == rule);
        assertThat(Desk.by(rule, Desk.with(example.field(), example.right()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void mendsItsExampleToWhatItSaysIsRight(Rule rule) {
        Example example = rule.example();
        Manuscript wrong = Desk.with(example.field(), example.wrong());
        var findings = Desk.by(rule, wrong);
        if (findings.stream().allMatch(Finding::mendable)) {
            assertThat(wrong.mended(findings).field(example.field())).isEqualTo(example.right());
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void findsNothingElseInItsExample(Rule rule) {
        Example example = rule.example();
        assertThat(Proofreader.read(Desk.with(example.field(), example.right()), Desk.STYLE)).isEmpty();
    }
}
