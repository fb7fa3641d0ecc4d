package org.canyue.distribution.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.PublicDetails;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Situation;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PlannedDelivery;
import org.canyue.distribution.Receivers;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Making a plan on its page, freezing it, adding to it, and who sees what of it. */
@QuarkusTest
class PlanPagesTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Browser distributor;
    private Bulletin bulletin;

    @BeforeEach
    void signIn() {
        for (Role role : Role.values()) {
            Cast.person(role);
        }
        distributor = as(Role.DISTRIBUTOR);
        bulletin = QuarkusTransaction.requiringNew().call(Cast::bulletin);
    }

    @Test
    void makesThePlanOfThoseWhomTheIssueIsAddressedTo() {
        String salutation = "计划" + COUNT.incrementAndGet() + "主任";
        long issue = draftTo(salutation);
        Document empty = distributor.open(at(issue) + "/edit");
        assertThat(empty.select("input[name=newSalutation]").val()).isEqualTo(salutation);
        Response registered = distributor.submit(empty, at(issue), "archive", "2");
        assertThat(registered.statusCode()).isEqualTo(303);
        Document form = Browser.pageOf(distributor.post(at(issue) + "/recipients", "version", "1", "archive", "2",
                "newSalutation", salutation, "newName", "刘某", "newKind", "PERSON", "newChannel", "PRINT", "register",
                "0"));
        assertThat(form.select("tbody th").text()).contains(salutation, "没有投递地址");
        assertThat(form.select("[name=archive]").val()).isEqualTo("2");
        assertThat(form.select("input[name=newSalutation]")).isEmpty();
        assertThat(distributor.submit(form, at(issue), "print", "3").statusCode()).isEqualTo(303);
        Document page = distributor.open(at(issue));
        assertThat(page.select(".figures").text()).contains("5 份", "3 份报送", "2 份存档");
        assertThat(page.select("tbody tr").first().text()).contains(salutation, "纸质", "3");
        assertThat(as(Role.EDITOR).open("/desk/issues/" + issue + "/edit").select("#copies").val()).isEqualTo("5");
        assertThat(copiesOf(issue)).isEqualTo(5);
    }

    @Test
    void keepsWhatIsTypedAndSaysWhatIsWrong() {
        long issue = planned();
        Document form = distributor.open(at(issue) + "/edit");
        String line = form.selectFirst("[name=recipient]").val();
        Response refused = distributor.submit(form, at(issue), "print", "三", "archive", "x");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.pageOf(refused);
        assertThat(again.select(".mistakes a").eachAttr("href")).containsExactly("#print-" + line, "#archive");
        assertThat(again.select("#print-" + line).val()).isEqualTo("三");
        Response nothing = distributor.submit(form, at(issue), "print", "");
        assertThat(Browser.pageOf(nothing).select(".mistakes a").eachAttr("href")).containsExactly("#print-" + line);
    }

    @Test
    void showsTheSecondOfTwoWhatTheFirstSaved() {
        long issue = planned();
        Document mine = distributor.open(at(issue) + "/edit");
        Browser editor = as(Role.EDITOR);
        Document theirs = editor.open(at(issue) + "/edit");
        assertThat(editor.submit(theirs, at(issue), "print", "4").statusCode()).isEqualTo(303);
        Response stale = distributor.submit(mine, at(issue), "print", "7", "archive", "3");
        assertThat(stale.statusCode()).isEqualTo(409);
        Document both = Browser.pageOf(stale);
        assertThat(both.select(".conflict tbody td").eachText()).contains("纸质 4 份", "纸质 7 份");
        assertThat(both.select("[name=print]").val()).isEqualTo("7");
        assertThat(both.select("#archive").val()).isEqualTo("3");
        assertThat(distributor.submit(both, at(issue)).statusCode()).isEqualTo(303);
        assertThat(copiesOf(issue)).isEqualTo(10);
    }

    @Test
    void savesAgainstAPlanThatNobodyHasMade() {
        long issue = reach(Situation.DRAFT);
        Response stale = distributor.post(at(issue), "version", "1", "archive", "2");
        assertThat(stale.statusCode()).isEqualTo(409);
        Document form = Browser.pageOf(stale);
        assertThat(form.select("#archive").val()).isEqualTo("2");
        assertThat(distributor.submit(form, at(issue)).statusCode()).isEqualTo(303);
        assertThat(copiesOf(issue)).isEqualTo(2);
    }

    @Test
    void fillsUpWhatWasPrintedBeforeAndFreezesItByHand() {
        long issue = reach(Situation.ISSUED);
        Document form = withOffice(issue);
        assertThat(form.select("#spare").val()).isEqualTo("29");
        Response tooMany = distributor.submit(form, at(issue), "print", "31");
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(tooMany).select(".mistakes").text()).contains("31 份", "30 份");
        assertThat(distributor.submit(form, at(issue), "archive", "2").statusCode()).isEqualTo(303);
        Document open = distributor.open(at(issue));
        assertThat(open.select(".figures").text()).contains("30 份", "1 份报送", "2 份存档", "27 份备用");
        assertThat(open.select("form[action$=/freeze]")).isEmpty();
        Document numbers = distributor.open(open.select("a:contains(查看份号并定案)").attr("href"));
        assertThat(distributor.submit(numbers, at(issue) + "/freeze").statusCode()).isEqualTo(303);
        assertThat(distributor.submit(numbers, at(issue) + "/freeze").statusCode()).as("sent twice").isEqualTo(409);
        Document frozen = distributor.open(at(issue));
        assertThat(frozen.select("tbody tr").eachText().toString()).contains("000001", "000002–000003",
                "000004–000030");
        assertThat(distributor.get(at(issue) + "/edit").statusCode()).isEqualTo(409);
        Response late = distributor.submit(form, at(issue));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(late).select(".mistakes").text()).contains("已经定案");
    }

    @Test
    void handsOnSpareCopiesAndPrintsAgainAsEntriesOfTheirOwn() {
        long issue = reach(Situation.ISSUED);
        distributor.submit(withOffice(issue), at(issue));
        distributor.submit(distributor.open(at(issue) + "/freeze"), at(issue) + "/freeze");
        String additions = at(issue) + "/additions";
        Document form = withOffice(additions + "/lines", additions);
        assertThat(Browser.pageOf(distributor.submit(form, additions)).select(".mistakes a").eachAttr("href"))
                .containsExactly("#reason");
        assertThat(distributor.submit(form, additions, "print", "2", "reason", "会议需要").statusCode()).isEqualTo(303);
        assertThat(distributor.submit(form, additions, "print", "2", "reason", "会议需要").statusCode())
                .as("sent twice").isEqualTo(409);
        Document again = withOffice(additions + "/lines", additions);
        assertThat(distributor.submit(again, additions, "print", "5", "kind", "REPRINTED", "reason", "再要五份")
                .statusCode()).isEqualTo(303);
        Document page = distributor.open(at(issue));
        assertThat(page.select("section h2").eachText()).contains("追加 · 2 份", "重印 · 5 份");
        assertThat(page.select("main").text()).contains("会议需要", "000002–000003", "000031–000035",
                Cast.person(Role.DISTRIBUTOR).name());
        assertThat(page.select(".figures").text()).contains("30 份");
        Document tooMany = withOffice(additions + "/lines", additions);
        Response refused = distributor.submit(tooMany, additions, "print", "40", "reason", "太多");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select(".mistakes").text()).contains("备用的只有 27 份");
    }

    /** Only those of one page are fields, all others go along packed: no field, page or line more than a request can bear. */
    @Test
    void takesTwoThousandInPagesAndLosesNothingTyped() {
        String mark = "众" + COUNT.incrementAndGet() + "-";
        Sql.run("""
                insert into recipient (version, kind, name, distribution_group, channels, copies, remark, added_at)
                select 0, 'OFFICE', '%s' || lpad(n::text, 4, '0'), 'SEND', '{PRINT}', 1, '', now()
                from generate_series(1, 2000) n""".formatted(mark));
        long issue = draftTo();
        String lines = at(issue) + "/lines";
        Document first = Browser.pageOf(distributor.post(lines, "version", "0", "source", "found", "q", mark));
        assertThat(first.select("input, button").size()).isLessThan(500);
        assertThat(first.select("[name=print]")).hasSize(50);
        first.selectFirst("[name=print]").val("三 , ; %");
        Response turned = press(first, lines, "40");
        assertThat(turned.asByteArray().length).isLessThan(200_000);
        Document last = Browser.pageOf(turned);
        assertThat(last.select("tbody th").last().text()).startsWith(mark + "2000");
        last.select("[name=print]").last().val("5");
        Response refused = distributor.submit(last, at(issue));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document mistaken = Browser.pageOf(refused);
        assertThat(mistaken.selectFirst("[name=print]").val()).isEqualTo("三 , ; %");
        mistaken.selectFirst("[name=print]").val("3");
        assertThat(distributor.submit(mistaken, at(issue)).statusCode()).isEqualTo(303);
        assertThat(copiesOf(issue)).isEqualTo(3 + 1998 + 5);
        Response stale = distributor.submit(mistaken, at(issue), "archive", "2");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.asByteArray().length).isLessThan(200_000);
        assertThat(distributor.submit(Browser.pageOf(stale), at(issue)).statusCode()).isEqualTo(303);
        assertThat(copiesOf(issue)).isEqualTo(3 + 1998 + 5 + 2);
        Response shown = distributor.get(at(issue) + "?page=40");
        assertThat(shown.asByteArray().length).isLessThan(200_000);
        assertThat(Browser.pageOf(shown).select("tbody tr")).hasSize(1);
        assertThat(distributor.open(at(issue) + "?page=39").select("tbody tr").last().text()).contains("2000", "5");
    }

    private Response press(Document page, String action, String turn) {
        page.selectFirst("form[data-plan]").attr("action", action)
                .append("<input type=\"hidden\" name=\"turn\" value=\"" + turn + "\">");
        return distributor.submit(page, action);
    }

    @Test
    void showsWhatIsOtherThanInTheIssueBefore() {
        long first = planned();
        QuarkusTransaction.requiringNew().run(() -> {
            Issue issue = Issue.forAttaching(first).orElseThrow();
            issue.submit(Cast.person(Role.AUTHOR), CLOCK);
            List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)
                    .forEach(role -> issue.approve("同意", Cast.person(role), CLOCK));
            issue.sign(Cast.person(Role.SIGNER), CLOCK);
        });
        long second = draftTo("刘小涛书记");
        Document form = Browser.pageOf(distributor.post(at(second) + "/lines", "version", "0", "source", "previous"));
        assertThat(form.select("[name=print]").eachAttr("value")).contains("1");
        String line = form.selectFirst("[name=recipient]").val();
        form.select("[name=in][value=" + line + "]").removeAttr("checked");
        Document other = withOffice(at(second) + "/lines", at(second) + "/edit");
        assertThat(distributor.submit(other, at(second), "archive", "1").statusCode()).isEqualTo(303);
        assertThat(distributor.open(at(second)).select("section:has(h2:contains(与上一期相比)) tbody").text())
                .contains("新增", "减去");
    }

    @Test
    void showsNamesOnlyToThoseWhoNeedThem() {
        long issue = planned();
        String name = distributor.open(at(issue)).select("tbody th").first().text();
        for (Role role : List.of(Role.EDITOR, Role.CHIEF, Role.SIGNER, Role.ADMIN)) {
            assertThat(as(role).open(at(issue)).select("tbody th").text()).as(role.name()).contains(name);
        }
        for (Role role : List.of(Role.AUTHOR, Role.REVIEWER)) {
            Browser browser = as(role);
            assertThat(browser.get(at(issue)).statusCode()).isEqualTo(403);
            Document page = browser.open("/desk/issues/" + issue);
            assertThat(page.select(".facts").text()).contains("3 份", "按发行计划");
            assertThat(page.text()).doesNotContain(name);
            assertThat(page.select("a[href$=distribution]")).isEmpty();
        }
        assertThat(as(Role.EDITOR).open(at(issue) + "/edit").text()).doesNotContain("三香路", "@example.org");
    }

    @Test
    void listsEveryIssueWithItsPlan() {
        long issue = planned();
        String row = "";
        // Behind all issues of the tests before it.
        for (int number = 0; row.isEmpty(); number++) {
            Document page = distributor.open("/desk/distribution?page=" + number);
            assertThat(page.select("tbody tr")).as("page " + number).isNotEmpty();
            row = page.select("tr:has(a[href$=/" + issue + "/distribution])").text();
        }
        assertThat(row).contains("未定案", "3");
    }

    @Test
    void showsThePublicWhereItWentOnlyWhereTheBulletinSaysSo() {
        long issue = QuarkusTransaction.requiringNew().call(() -> {
            Issue signed = Receivers.issuedInThirtyCopies(bulletin);
            signed.release(CLOCK.instant(), Cast.person(Role.SIGNER), CLOCK);
            return signed.id();
        });
        Sql.run("""
                insert into feedback (version, issue_id, kind_id, giver, level, given_on, words, restricted, way, recorded_by_id, recorded_at)
                select 0, %d, k.id, '刘小涛书记', 'MUNICIPAL', date '2024-06-10', '很好', r.restricted, 'DESK', u.id, now()
                from feedback_kind k, app_user u, (values (false), (false), (true)) r (restricted)
                where k.name = '阅示' and u.username = 'distributor'"""
                .formatted(issue));
        String page = QuarkusTransaction.requiringNew().call(() -> {
            Issue found = Issue.findById(issue);
            return "/bulletins/" + found.bulletin().slug() + "/"
                    + found.number().orElseThrow().inAddress(Series.REGULAR);
        });
        String hidden = Browser.anonymous().open(page).select("aside").text();
        assertThat(hidden).doesNotContain("发行范围", "市委办公室", "反馈");
        show(new PublicDetails(true, true, true, true, true, true, true, true));
        String shown = Browser.anonymous().open(page).select("aside").text();
        assertThat(shown).contains("发行范围", "报 市委、市委办公室", "送 市委", "阅示 2").doesNotContain("刘小涛", "研究室", "很好");
    }

    private void show(PublicDetails details) {
        QuarkusTransaction.requiringNew().run(() -> {
            Bulletin found = Bulletin.findById(bulletin.id());
            var now = found.settings();
            found.change(new Bulletin.Settings(now.masthead(), now.addresseeLabel(), now.imprint(), now.zone(), details,
                    now.stages()), Map.<Series, IssueNumber>of(), Cast.person(Role.ADMIN), CLOCK);
        });
    }

    /** The form with one further line, for an office of its own. */
    private Document withOffice(long issue) {
        return withOffice(at(issue) + "/lines", at(issue) + "/edit");
    }

    private Document withOffice(String lines, String formAt) {
        long office = QuarkusTransaction.requiringNew().call(() -> Receivers.office(Channel.PRINT).id());
        String version = distributor.open(formAt).select("[name=version]").last().val();
        Response answer = distributor.post(lines, "version", version, "source", "recipient-" + office);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Browser.pageOf(answer);
    }

    private long planned() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Issue issue = Situation.DRAFT.reach(bulletin);
            Plan.make(issue, List.of(new PlannedDelivery(Receivers.office(Channel.PRINT), Channel.PRINT, 1),
                    new PlannedDelivery(null, Channel.ARCHIVE, 2)), Cast.person(Role.DISTRIBUTOR), CLOCK);
            return issue.id();
        });
    }

    private long reach(Situation situation) {
        return QuarkusTransaction.requiringNew().call(() -> situation.reach(bulletin).id());
    }

    private long draftTo(String... addressees) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Content content = Cast.content();
            return Issue.draft(bulletin, Series.REGULAR, Cast.person(Role.AUTHOR), new Content(content.masthead(),
                    content.title(), "", List.of(addressees), content.body(), content.imprint()), List.of(), CLOCK)
                    .id();
        });
    }

    private static int copiesOf(long issue) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Issue.<Issue>findById(issue).current().content().imprint().copies());
    }

    private static Browser as(Role role) {
        return Browser.signedIn(Cast.person(role).username(), Cast.PASSWORD);
    }

    private static String at(long issue) {
        return "/desk/issues/" + issue + "/distribution";
    }
}
