package org.canyue.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.platform.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Every situation × act × person: who may, who may not, and where the issue is afterwards. */
@QuarkusTest
class LifeOfAnIssueTest {
    /**
     * Who may: a the draft's own author, o another author, E editor, R reviewer, C chief, S signer, D distributor, M admin.
     * A new act or status without its column or row fails the test.
     */
    private static final String WHO_MAY = """
            .                   EDIT SUBMIT DISCARD APPROVE RETURN SIGN RELEASE CORRECT ABANDON_CORRECTION WITHDRAW PLAN RESTORE REWORD_CORRECTION REWORD_WITHDRAWAL FILE
            DRAFT               aE   aE     aE      -       -      -    -       -       -                  - DE - - - -
            FIRST_REVIEW        aE   -      -       E       E      -    -       -       -                  - DE - - - -
            SECOND_REVIEW       aE   -      -       R       R      -    -       -       -                  - DE - - - -
            THIRD_REVIEW        aE   -      -       C       C      -    -       -       -                  - DE - - - -
            AWAITING_SIGNATURE  aE   -      -       -       S      S    -       -       -                  - DE - - - -
            ISSUED              -    -      -       -       -      -    CS      EC      -                  CS DE - - - ECM
            CORRECTION          aE   aE     -       -       -      -    -       -       EC                 - DE - EC - ECM
            WITHDRAWN           -    -      -       -       -      -    -       -       -                  - - C - CS -
            DISCARDED           -    -      -       -       -      -    -       -       -                  - - - - - -
            """;
    private static final String EVERYBODY = "aoERCSDM";

    @Test
    void knowsEverySituationAndEveryAct() {
        assertThat(table().keySet()).containsExactlyInAnyOrder(Situation.values());
        assertThat(Arrays.stream(Situation.values()).map(situation -> situation.status)).contains(Status.values());
        table().values().forEach(acts -> assertThat(acts.keySet()).containsExactlyInAnyOrder(Act.values()));
    }

    @TestFactory
    Stream<DynamicTest> everyCell() {
        var cells = new ArrayList<DynamicTest>();
        Bulletin bulletin = Cast.bulletin();
        table().forEach((situation, acts) -> acts.forEach((act, who) -> {
            cells.add(undone(situation + " " + act + " refuses all but " + who, () -> {
                Issue issue = situation.reach(bulletin);
                others(who).forEach(letter -> refuses(act, issue, person(letter)));
            }));
            allowed(who).forEach(letter -> cells.add(undone("%s %s allows %c".formatted(situation, act, letter),
                    () -> allows(act, situation.reach(bulletin), person(letter)))));
        }));
        return cells.stream();
    }

    private static DynamicTest undone(String name, Runnable check) {
        return DynamicTest.dynamicTest(name, () -> {
            QuarkusTransaction.begin();
            try {
                check.run();
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private static List<Character> allowed(String who) {
        return who.chars().filter(letter -> letter != '-').mapToObj(letter -> (char) letter).toList();
    }

    private static List<Character> others(String who) {
        return EVERYBODY.chars().filter(letter -> who.indexOf(letter) < 0).mapToObj(letter -> (char) letter).toList();
    }

    private static void allows(Act act, Issue issue, User person) {
        Status before = issue.status();
        assertThat(issue.permits(act, person)).isTrue();
        perform(act, issue, person);
        Issue.flush();
        assertThat(issue.status()).isEqualTo(after(act, issue, before));
    }

    private static void refuses(Act act, Issue issue, User person) {
        Status before = issue.status();
        assertThat(issue.permits(act, person)).isFalse();
        Throwable thrown = catchThrowable(() -> perform(act, issue, person));
        boolean hasRole = act.roles().stream().anyMatch(person::has);
        assertThat(thrown).as(person.username()).isInstanceOf(Refusal.class);
        assertThat(((Refusal) thrown).status()).isIn(hasRole ? List.of(403, 409) : List.of(403));
        Issue.flush();
        assertThat(issue.status()).isEqualTo(before);
    }

    private static void perform(Act act, Issue issue, User person) {
        switch (act) {
            case EDIT -> issue.revise(Cast.content("改过的题目", "改过的正文。"), List.of(), person, CLOCK);
            case SUBMIT -> issue.submit(person, CLOCK);
            case DISCARD -> issue.discard(person, CLOCK);
            case APPROVE -> issue.approve("同意", person, CLOCK);
            case RETURN -> issue.returnToAuthor("请核对数字", person, CLOCK);
            case SIGN -> issue.sign(person, CLOCK);
            case RELEASE -> issue.release(CLOCK.instant(), person, CLOCK);
            case PLAN -> issue.plan(issue.current().content().imprint().copies(), person, CLOCK);
            case CORRECT -> issue.correct("数字有误", person, CLOCK);
            case ABANDON_CORRECTION -> issue.abandonCorrection(person, CLOCK);
            case WITHDRAW -> issue.withdraw("事实有误", person, CLOCK);
            case RESTORE -> issue.restore("撤错了一期", person, CLOCK);
            case REWORD_CORRECTION -> issue.rewordCorrection(issue.correction(), "第二段的数字有误", person, CLOCK);
            case REWORD_WITHDRAWAL -> issue.rewordWithdrawal("事实不准确", person, CLOCK);
            case FILE -> issue.file(List.of(), person, CLOCK);
        }
    }

    private static Status after(Act act, Issue issue, Status before) {
        return switch (act) {
            case PLAN, FILE, REWORD_CORRECTION, REWORD_WITHDRAWAL -> before;
            case EDIT -> before == Status.AWAITING_SIGNATURE ? Status.IN_REVIEW : before;
            case SUBMIT -> Status.IN_REVIEW;
            case DISCARD -> Status.DISCARDED;
            case APPROVE -> issue.stage() == 0 ? Status.AWAITING_SIGNATURE : Status.IN_REVIEW;
            case RETURN, CORRECT -> Status.DRAFT;
            case SIGN, RELEASE, ABANDON_CORRECTION, RESTORE -> Status.ISSUED;
            case WITHDRAW -> Status.WITHDRAWN;
        };
    }

    private static User person(char letter) {
        return switch (letter) {
            case 'a' -> Cast.person(Role.AUTHOR);
            case 'o' -> Cast.person("another.author", Role.AUTHOR);
            case 'E' -> Cast.person(Role.EDITOR);
            case 'R' -> Cast.person(Role.REVIEWER);
            case 'C' -> Cast.person(Role.CHIEF);
            case 'S' -> Cast.person(Role.SIGNER);
            case 'D' -> Cast.person(Role.DISTRIBUTOR);
            case 'M' -> Cast.person(Role.ADMIN);
            default -> throw new IllegalArgumentException(String.valueOf(letter));
        };
    }

    private static Map<Situation, Map<Act, String>> table() {
        List<String[]> lines = WHO_MAY.lines().map(line -> line.split(" +")).toList();
        var table = new EnumMap<Situation, Map<Act, String>>(Situation.class);
        lines.subList(1, lines.size()).forEach(line -> {
            var acts = new EnumMap<Act, String>(Act.class);
            for (int column = 1; column < line.length; column++) {
                acts.put(Act.valueOf(lines.get(0)[column]), line[column]);
            }
            table.put(Situation.valueOf(line[0]), acts);
        });
        return table;
    }
}
