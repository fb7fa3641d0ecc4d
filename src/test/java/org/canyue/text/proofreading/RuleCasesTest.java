package org.canyue.text.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule by sentences that it must find and mend, and by sentences that it must leave alone (resource cases.txt). */
class RuleCasesTest {

    /** @param right what the mends make of it; "-" where only a person can mend it, null where nothing is to be found */
    record Case(Rule rule, String text, String right) {
        static Case of(String line) {
            String[] parts = line.split("\t");
            assertThat(parts).as(line).hasSizeGreaterThan(2);
            boolean finds = parts[0].equals("+");
            return new Case(Rule.valueOf(parts[1]), parts[2].replace('⏎', '\n'),
                    finds ? parts[3].replace('⏎', '\n') : null);
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream cases = RuleCasesTest.class.getResourceAsStream("cases.txt")) {
            return new String(cases.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Case::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundAndMendedOrLeftAlone(Case given) {
        List<Finding> findings = Desk.by(given.rule, Desk.body(given.text));
        if (given.right == null) {
            assertThat(findings).isEmpty();
        } else if (given.right.equals("-")) {
            assertThat(findings).isNotEmpty().noneMatch(Finding::mendable);
        } else {
            assertThat(findings).isNotEmpty();
            assertThat(Desk.mended(given.rule, given.text)).isEqualTo(given.right);
            assertThat(Desk.by(given.rule, Desk.body(given.right))).as("after the mend").isEmpty();
        }
    }

    @Test
    void knowsSentencesOfBothKindsForEveryRuleOfABody() throws IOException {
        Set<Rule> elsewhere = EnumSet.of(Rule.MISSING_FACT, Rule.TITLE_END, Rule.LENGTH);
        for (boolean found : List.of(true, false)) {
            Set<Rule> known = cases().stream().filter(given -> found == (given.right != null)).map(Case::rule)
                    .collect(Collectors.toSet());
            assertThat(known)
                    .containsAll(Arrays.stream(Rule.values()).filter(rule -> !elsewhere.contains(rule)).toList());
        }
    }
}
