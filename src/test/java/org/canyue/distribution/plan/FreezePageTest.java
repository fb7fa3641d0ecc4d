package org.canyue.distribution.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Situation;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PlannedDelivery;
import org.canyue.distribution.Receivers;
import org.canyue.distribution.Recipient;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Looking at the numbers before they are settled for good, and settling them. */
@QuarkusTest
class FreezePageTest {
    private static final String NUMBERS = """
            select lpad(c.number::text, 6, '0') || ' ' || case when d.name = '' then d.channel else d.name || ' ' || d.channel end
            from printed_copy c join delivery d on d.id = c.delivery_id where c.issue_id = %d order by c.number""";

    private Browser distributor;
    private Bulletin bulletin;

    @BeforeEach
    void signIn() {
        for (Role role : Role.values()) {
            Cast.person(role);
        }
        distributor = Browser.signedIn(Cast.person(Role.DISTRIBUTOR).username(), Cast.PASSWORD);
        bulletin = QuarkusTransaction.requiringNew().call(Cast::bulletin);
    }

    @Test
    void showsEverybodysNumbersAndSettlesNothingYet() {
        long issue = QuarkusTransaction.requiringNew().call(() -> {
            Recipient both = Receivers.office("两路研究室", Channel.PRINT, Channel.PICK_UP, Channel.MAIL);
            return planned(issued(30), List.of(new PlannedDelivery(both, Channel.PRINT, 2),
                    new PlannedDelivery(both, Channel.PICK_UP, 1), new PlannedDelivery(both, Channel.MAIL, 0),
                    new PlannedDelivery(Receivers.office("后一研究室", Channel.PRINT), Channel.PRINT, 20),
                    new PlannedDelivery(null, Channel.ARCHIVE, 1), new PlannedDelivery(null, Channel.SPARE, 6)));
        });
        Document page = distributor.open(at(issue));
        assertThat(page.select("tbody td:nth-child(1)").eachText()).containsExactly("000001–000002", "000003",
                "000004–000023", "000024", "000025–000030");
        assertThat(page.select("tbody th").eachText()).containsExactly("两路研究室", "两路研究室", "后一研究室", "存档", "备用");
        assertThat(page.select(".figures > div").eachText()).containsExactly("共印 30 份 000001–000030",
                "报送 23 份 000001–000023", "存档 1 份 000024", "备用 6 份 000025–000030", "电子 1 件 没有份号");
        assertThat(page.select("main").text()).contains("定案不能撤回");
        assertThat(numbered(issue)).isEmpty();
        assertThat(distributor.submit(page, at(issue)).statusCode()).isEqualTo(303);
        assertThat(numbered(issue)).hasSize(30).startsWith("000001 两路研究室 PRINT", "000002 两路研究室 PRINT",
                "000003 两路研究室 PICK_UP", "000004 后一研究室 PRINT").endsWith("000030 SPARE");
    }

    @Test
    void givesTwoThousandTheNumbersThatItShowed() {
        Sql.run("""
                insert into recipient (version, kind, name, distribution_group, channels, copies, remark, added_at)
                select 0, 'OFFICE', '编号' || lpad(n::text, 4, '0'), 'SEND', '{PRINT}', 1, '', now()
                from generate_series(1, 2000) n""");
        int copies = 1000 * 1 + 1000 * 2 + 3;
        long issue = QuarkusTransaction.requiringNew().call(() -> {
            List<Recipient> all = Recipient.list("name like '编号%' order by name");
            assertThat(all).hasSize(2000);
            return planned(issued(copies), Stream.concat(
                    all.stream().map(one -> new PlannedDelivery(one, Channel.PRINT, 1 + all.indexOf(one) % 2)),
                    Stream.of(new PlannedDelivery(null, Channel.ARCHIVE, 3))).toList());
        });
        List<String> shown = new ArrayList<>();
        Document page = distributor.open(at(issue));
        assertThat(page.select(".pages a").last().attr("href")).endsWith("?page=40");
        for (int i = 0; i <= 40; i++) {
            page = distributor.open(at(issue) + "?page=" + i);
            assertThat(page.select("tbody tr").size()).isEqualTo(i < 40 ? 50 : 1);
            page.select("tbody tr").forEach(row -> shown.addAll(copies(row)));
        }
        assertThat(page.select(".figures").text()).contains("000001–003000", "003001–003003");
        assertThat(distributor.submit(page, at(issue)).statusCode()).isEqualTo(303);
        assertThat(shown).hasSize(copies).contains("000001 编号0001 PRINT", "003000 编号2000 PRINT", "003003 ARCHIVE");
        assertThat(numbered(issue)).isEqualTo(shown);
    }

    /** One line for each copy of the row. */
    private static List<String> copies(Element row) {
        String[] span = row.child(0).text().split("–");
        String holder = row.child(1).text().equals("存档") ? "ARCHIVE" : row.child(1).text() + " PRINT";
        List<String> copies = new ArrayList<>();
        for (int number = Integer.parseInt(span[0]); number <= Integer.parseInt(span[span.length - 1]); number++) {
            copies.add("%06d %s".formatted(number, holder));
        }
        return copies;
    }

    @Test
    void refusesNumbersThatWereLookedAtBeforeSomebodyChangedThePlan() {
        long issue = QuarkusTransaction.requiringNew()
                .call(() -> planned(issued(30), List.of(new PlannedDelivery(null, Channel.ARCHIVE, 30))));
        Document seen = distributor.open(at(issue));
        QuarkusTransaction.requiringNew().run(() -> planned(Issue.findById(issue),
                List.of(new PlannedDelivery(null, Channel.ARCHIVE, 10), new PlannedDelivery(null, Channel.SPARE, 20))));
        Response stale = distributor.submit(seen, at(issue));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(numbered(issue)).isEmpty();
        Document now = Browser.pageOf(stale);
        assertThat(now.select(".mistakes")).hasSize(1);
        assertThat(now.select("tbody td:nth-child(1)").eachText()).containsExactly("000001–000010", "000011–000030");
        assertThat(distributor.submit(now, at(issue)).statusCode()).isEqualTo(303);
        assertThat(numbered(issue)).hasSize(30).contains("000011 SPARE");
    }

    @Test
    void isNotThereWithoutAnOpenPlanOfASignedIssue() {
        long issue = QuarkusTransaction.requiringNew().call(() -> issued(30).id());
        assertThat(distributor.get(at(issue)).statusCode()).isEqualTo(404);
        long draft = QuarkusTransaction.requiringNew().call(() -> planned(Situation.DRAFT.reach(bulletin),
                List.of(new PlannedDelivery(null, Channel.ARCHIVE, 2))));
        Response early = distributor.get(at(draft));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(early).select("form[action$=/freeze]")).isEmpty();
        long frozen = QuarkusTransaction.requiringNew()
                .call(() -> Receivers.issuedInThirtyCopies(Bulletin.findById(bulletin.id())).id());
        Response late = distributor.get(at(frozen));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(late).select(".mistakes").text()).contains("已经定案");
    }

    private Issue issued(int copies) {
        Content content = Cast.content();
        Imprint imprint = content.imprint();
        Issue issue = Issue.draft(bulletin, Series.REGULAR, Cast.person(Role.AUTHOR),
                new Content(content.masthead(), content.title(), "", content.addressees(), content.body(),
                        new Imprint(imprint.responsibleEditor(), imprint.phone(), imprint.fax(), imprint.address(),
                                copies)),
                List.of(), CLOCK);
        issue.submit(Cast.person(Role.AUTHOR), CLOCK);
        List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)
                .forEach(role -> issue.approve("同意", Cast.person(role), CLOCK));
        issue.sign(Cast.person(Role.SIGNER), CLOCK);
        return issue;
    }

    private static long planned(Issue issue, List<PlannedDelivery> wanted) {
        Plan.make(issue, wanted, Cast.person(Role.DISTRIBUTOR), CLOCK);
        return issue.id();
    }

    private static List<String> numbered(long issue) {
        return Sql.column(NUMBERS.formatted(issue));
    }

    private static String at(long issue) {
        return "/desk/issues/" + issue + "/distribution/freeze";
    }
}
