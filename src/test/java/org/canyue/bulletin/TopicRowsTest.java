package org.canyue.bulletin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.List;

import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** What the tables of the topics refuse by themselves. */
@QuarkusTest
class TopicRowsTest {
    @Test
    void filesOnlyIssuedIssuesUnderTopicsOfTheirList() {
        Bulletin bulletin = Cast.bulletin();
        long draft = issue(Situation.DRAFT, bulletin);
        long issued = issue(Situation.ISSUED, bulletin);
        long withdrawn = issue(Situation.WITHDRAWN, bulletin);
        long listed = listed(bulletin, "产业");
        long proposed = QuarkusTransaction.requiringNew()
                .call(() -> Topic.proposed(bulletin, List.of("拟用")).get(0).id());
        refuses("insert into filed_topic values (%d, %d)", draft, listed, "only an issued issue");
        refuses("insert into filed_topic values (%d, %d)", withdrawn, listed, "only an issued issue");
        refuses("insert into filed_topic values (%d, %d)", issued, proposed, "from the list");
        refuses("insert into filed_topic values (%d, %d)", issued, listed(Cast.bulletin(), "别刊"), "from the list");
        refuses("insert into proposed_topic values (%d, %d)", issued, listed, "in a draft");
        refuses("insert into proposed_topic values (%d, %d)", draft, listed(Cast.bulletin(), "别刊"), "in a draft");
    }

    @Test
    void keepsEveryTopicOnceAndInItsBulletin() {
        Bulletin bulletin = Cast.bulletin();
        long listed = listed(bulletin, "产业");
        refuses("insert into topic (version, bulletin_id, name, standing) values (0, %d, '产业', 'LISTED')",
                bulletin.id(),
                0, "topic_bulletin_id_name_key");
        refuses("delete from topic where id = %d", listed, 0, "stays in the list");
        refuses("update topic set standing = 'PROPOSED' where id = %d", listed, 0, "stays in the list");
        refuses("update topic set name = '' where id = %d", listed, 0, "topic_name_check");
    }

    private static void refuses(String statement, long one, long other, String because) {
        assertThatThrownBy(() -> Sql.run(statement.formatted(one, other))).hasStackTraceContaining(because);
    }

    private static long issue(Situation situation, Bulletin bulletin) {
        return QuarkusTransaction.requiringNew().call(() -> situation.reach(bulletin).id());
    }

    private static long listed(Bulletin bulletin, String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Topic.add(bulletin, List.of(name), Cast.person(Role.ADMIN), CLOCK);
            return Topic.named(bulletin, name).orElseThrow().id();
        });
    }
}
