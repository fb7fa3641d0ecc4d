package org.canyue.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.List;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.bulletin.Topic.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** 专题: what is proposed, what is public, and what a correction does to either. */
@QuarkusTest
@TestTransaction
class FilingTest {
    private final User editor = Cast.person(Role.EDITOR);
    private Bulletin bulletin;

    @BeforeEach
    void begin() {
        bulletin = QuarkusTransaction.requiringNew().call(Cast::bulletin);
    }

    @Test
    void proposalBecomesPublicAndListedWithTheSignature() {
        Issue issue = Situation.DRAFT.reach(bulletin);
        issue.revise(Cast.content(), topics("科技创新"), Cast.person(Role.AUTHOR), CLOCK);
        assertThat(issue.topics()).isEmpty();
        assertThat(Topic.listed(bulletin)).isEmpty();
        bringOut(issue);
        assertThat(names(issue.topics())).containsExactly("科技创新");
        assertThat(issue.proposedTopics()).isEmpty();
        assertThat(names(Topic.listed(bulletin))).containsExactly("科技创新");
        assertThat(released(issue)).isEqualTo("{科技创新}");
    }

    @Test
    void unsignedCorrectionPublishesNothing() {
        Issue issue = issuedUnder("科技创新");
        issue.correct("数字有误", editor, CLOCK);
        issue.revise(Cast.content("题目", "改过的正文。"), topics("尚未签发的专题"), editor, CLOCK);
        assertThat(names(issue.topics())).containsExactly("科技创新");
        assertThat(released(issue)).isEqualTo("{科技创新}");
        bringOut(issue);
        assertThat(released(issue)).isEqualTo("{尚未签发的专题}");
    }

    @Test
    void abandonedCorrectionLeavesTheTopicsAsTheyWere() {
        Issue issue = issuedUnder("科技创新");
        issue.correct("数字有误", editor, CLOCK);
        issue.revise(Cast.content(), List.of(), editor, CLOCK);
        issue.abandonCorrection(editor, CLOCK);
        assertThat(released(issue)).isEqualTo("{科技创新}");
        assertThat(issue.proposedTopics()).isEmpty();
    }

    @Test
    void changeBesideACorrectionOutlivesItsSignature() {
        Topic.add(bulletin, List.of("产业", "区域"), editor, CLOCK);
        Issue issue = issuedUnder("科技创新");
        issue.correct("数字有误", editor, CLOCK);
        issue.revise(Cast.content("题目", "改过的正文。"), topics("科技创新", "区域"), editor, CLOCK);
        issue.file(topics("产业"), Cast.person(Role.ADMIN), CLOCK);
        assertThat(released(issue)).isEqualTo("{产业}");
        bringOut(issue);
        assertThat(names(issue.topics())).containsExactlyInAnyOrder("产业", "区域");
    }

    @Test
    void refusesTopicsOfAnotherBulletinAndWhatIsOnlyProposed() {
        Issue issue = issuedUnder("科技创新");
        List<Topic> foreign = Topic.proposed(Cast.bulletin(), List.of("科技创新"));
        assertThatThrownBy(() -> issue.file(foreign, editor, CLOCK)).isInstanceOf(UnknownTopic.class);
        assertThatThrownBy(() -> Topic.chosen(bulletin, List.of(foreign.get(0).id()))).isInstanceOf(UnknownTopic.class);
        assertThatThrownBy(() -> issue.file(topics("别人草稿里的专题"), editor, CLOCK)).isInstanceOf(UnknownTopic.class);
        assertThatThrownBy(() -> Topic.proposed(bulletin, List.of("绝密★30年"))).isInstanceOf(MarkedSecret.class);
    }

    @Test
    void renameKeepsWhatIsFiledAndRetirementToo() {
        Issue issue = issuedUnder("科技创新");
        Topic topic = issue.topics().get(0);
        Topic.flush();
        topic.change("科技自立", true, topic.version(), editor, CLOCK);
        assertThat(released(issue)).isEqualTo("{科技自立}");
        assertThat(Topic.listed(bulletin)).isEmpty();
        assertThat(topic.standing()).isEqualTo(Standing.RETIRED);
        assertThatThrownBy(() -> topic.change("另名", true, topic.version() - 1, editor, CLOCK))
                .isInstanceOf(StaleList.class);
        topics("产业");
        assertThatThrownBy(() -> topic.change("产业", true, topic.version(), editor, CLOCK))
                .isInstanceOf(TopicTwice.class);
    }

    private Issue issuedUnder(String topic) {
        Issue issue = Situation.DRAFT.reach(bulletin);
        issue.revise(Cast.content(), topics(topic), Cast.person(Role.AUTHOR), CLOCK);
        bringOut(issue);
        return issue;
    }

    private List<Topic> topics(String... names) {
        return Topic.proposed(bulletin, List.of(names));
    }

    private static void bringOut(Issue issue) {
        issue.submit(Cast.person(Role.AUTHOR), CLOCK);
        List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF).forEach(role -> issue.approve("", person(role), CLOCK));
        issue.sign(Cast.person(Role.SIGNER), CLOCK);
        issue.release(CLOCK.instant(), Cast.person(Role.SIGNER), CLOCK);
    }

    /** The editor writes in these stories, so another one reviews. */
    private static User person(Role role) {
        return role == Role.EDITOR ? Cast.person("second.editor", Role.EDITOR) : Cast.person(role);
    }

    private static List<String> names(List<Topic> topics) {
        return topics.stream().map(Topic::name).toList();
    }

    private static String released(Issue issue) {
        Issue.flush();
        return (String) Issue.getEntityManager()
                .createNativeQuery("select cast(topics as text) from released_issue where id = " + issue.id(),
                        String.class)
                .getSingleResult();
    }
}
