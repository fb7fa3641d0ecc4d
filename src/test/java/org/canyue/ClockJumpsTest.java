package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Situation;
import org.canyue.platform.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The clock is set forward and back over midnight and new year while people work: nothing acknowledged is lost, and the ledger stays whole. */
@Tag("slow")
@QuarkusTest
class ClockJumpsTest {
    private static final int SAVES = 5;
    private static final List<Moment> MOMENTS = List.of(new Moment("2024-12-30T15:59:59Z", true),
            new Moment("2024-12-30T16:00:01Z", true), new Moment("2024-12-30T15:58:00Z", true),
            new Moment("2024-12-31T15:59:59Z", true), new Moment("2024-12-31T16:00:01Z", true),
            new Moment("2024-12-31T15:59:59.5Z", false), new Moment("2024-12-29T01:00:00Z", false),
            new Moment("2025-06-01T01:00:00Z", true), new Moment("2025-01-01T01:00:00Z", true),
            new Moment("2026-01-01T01:00:00Z", true));

    /** What the clock says, and whether a number can be given then; days and years are those of Asia/Shanghai. */
    private record Moment(String at, boolean numbers) {
    }

    private final List<String> saved = new ArrayList<>();
    private final List<String> signed = new ArrayList<>();
    private Bulletin bulletin;

    @AfterEach
    void resetClock() {
        SettableClock.reset();
    }

    @Test
    void losesNothingAndNumbersWithoutAGap() {
        bulletin = Cast.bulletin();
        for (Moment moment : MOMENTS) {
            SettableClock.set(Instant.parse(moment.at));
            save(moment.at);
            sign(moment);
        }
        String ofBulletin = " from issue i where bulletin_id = " + bulletin.id();
        assertThat(Sql.column("select r.body from revision r where issue_id in (select id" + ofBulletin + ")"))
                .containsAll(saved);
        assertThat(Sql.column("select total::text" + ofBulletin + " and status = 'ISSUED' order by total"))
                .containsExactly("103", "104", "105", "106", "107", "108", "109", "110");
        assertThat(Sql.column("select year || '-' || number" + ofBulletin + " and status = 'ISSUED' order by total"))
                .containsExactly("2024-21", "2024-22", "2024-23", "2024-24", "2025-1", "2025-2", "2025-3", "2026-1");
        System.out.printf("%d moments: %d saves and %d signatures acknowledged, none lost%n", MOMENTS.size(),
                saved.size(), signed.size());
    }

    private void save(String moment) {
        String draft = "/desk/issues/" + reach(Situation.DRAFT);
        // A session ends twelve hours after its last use, whichever way the clock went.
        Browser author = browser(Role.AUTHOR);
        for (int i = 0; i < SAVES; i++) {
            String text = moment + " 存第 " + i + " 次。";
            Response answer = author.submit(author.open(draft + "/edit"), draft, "body", text);
            assertThat(answer.statusCode()).as(text).isEqualTo(303);
            saved.add("<p>" + text + "</p>");
        }
    }

    private void sign(Moment moment) {
        long issue = reach(Situation.AWAITING_SIGNATURE);
        Browser signer = browser(Role.SIGNER);
        signer.open("/desk/issues/" + issue);
        Response answer = signer.post("/desk/issues/" + issue + "/signature", "version",
                Sql.column("select version::text from issue where id = " + issue).get(0));
        if (moment.numbers) {
            assertThat(answer.statusCode()).as(moment.at).isEqualTo(303);
            signed.add(moment.at);
        } else {
            assertThat(answer.statusCode()).as(moment.at).isEqualTo(409);
            assertThat(Browser.pageOf(answer).text()).contains("2025");
        }
    }

    private long reach(Situation situation) {
        return QuarkusTransaction.requiringNew().call(() -> situation.reach(bulletin).id());
    }

    private static Browser browser(Role role) {
        return Browser.signedIn(Cast.person(role).username(), Cast.PASSWORD);
    }
}
