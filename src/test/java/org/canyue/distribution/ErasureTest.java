package org.canyue.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Situation;
import org.canyue.distribution.feedback.Feedback;
import org.canyue.distribution.feedback.FeedbackEntry;
import org.canyue.distribution.feedback.FeedbackKind;
import org.canyue.distribution.feedback.FeedbackLink;
import org.canyue.distribution.feedback.Level;
import org.canyue.distribution.mail.Letter;
import org.canyue.distribution.mail.Letters;
import org.canyue.distribution.receipt.Handover;
import org.canyue.distribution.receipt.Receipt;
import org.canyue.distribution.receipt.ReceiptLink;
import org.canyue.exchange.spreadsheet.SpreadsheetReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Somebody of whom every part of distribution knows something, erased: nothing of the person is left, all that was counted is. */
@Tag("slow")
@QuarkusTest
class ErasureTest {
    private static final String IMPORTS = "/desk/recipients/imports";

    @Inject
    Letters letters;
    @Inject
    ReceiptLink receipts;
    @Inject
    FeedbackLink feedback;

    /** In name, form of address, mailbox, street and telephone, and nowhere else. */
    private final String mark = "k" + Long.toString(System.nanoTime(), 36);
    private final String called = "姚" + mark + "主任";
    @TempDir
    private Path folder;
    private Browser distributor;
    private final Browser anybody = Browser.anonymous();
    private long issue;
    private long recipient;
    private long paper;
    private String path;

    @BeforeEach
    void knowThem() {
        distributor = Browser.signedIn(Cast.person(Role.DISTRIBUTOR).username(), Cast.PASSWORD);
        QuarkusTransaction.requiringNew().timeout(60).run(this::send);
        path = "/desk/recipients/" + recipient;
        answerByLink();
        String csv = "姓名,职务,称呼,电子邮件\n姚%1$s,局长,%2$s,%1$s@example.org\n姚%1$s,局长,%2$s,%1$s@example.org\n,,,%1$s@example.org\n孙九,处长,孙九处长,sun%3$d@example.org\n"
                .formatted(mark, called, issue);
        distributor.open(IMPORTS);
        assertThat(distributor.upload(IMPORTS, "file", Map.of("名单.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .statusCode()).isEqualTo(303);
    }

    @AfterEach
    void forgetGuesses() {
        Sql.run("delete from throttle");
        Sql.run("delete from recipient_import");
    }

    private void send() {
        User by = Cast.person(Role.DISTRIBUTOR);
        Bulletin bulletin = Cast.bulletin();
        Recipient person = Receivers.person("姚" + mark, "主任", called, "市委", Channel.PRINT, Channel.MAIL);
        person.reachAt(List.of(new RecipientAddress(RecipientAddress.Kind.MAIL, mark + "@example.org"),
                new RecipientAddress(RecipientAddress.Kind.POST, mark + " 路 1 号"),
                new RecipientAddress(RecipientAddress.Kind.PHONE, "0512-" + mark)));
        person.change(new Recipient.Details(Recipient.Kind.PERSON, "姚" + mark, DistributionGroup.REPORT,
                List.of(Channel.PRINT, Channel.MAIL), 1, "请交给姚" + mark), person.addresses(), by, CLOCK);
        new DistributionList(bulletin, "常发").change("常发", List.of(new DistributionList.Member(person, 1)), by, CLOCK);
        Issue sent = Situation.DRAFT.reach(bulletin);
        Plan.make(sent, List.of(new PlannedDelivery(person, Channel.PRINT, 2),
                new PlannedDelivery(person, Channel.MAIL, 0), new PlannedDelivery(null, Channel.ARCHIVE, 3)), by,
                CLOCK);
        sent.submit(Cast.person(Role.AUTHOR), CLOCK);
        List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF).forEach(role -> sent.approve("同意", Cast.person(role), CLOCK));
        sent.sign(Cast.person(Role.SIGNER), CLOCK);
        Issue.flush();
        issue = sent.id();
        recipient = person.id();
        answer(sent, by);
    }

    private void answer(Issue sent, User by) {
        List<Delivery> lines = Delivery.of(Plan.of(sent).orElseThrow());
        paper = lines.get(0).id();
        letters.send(sent, by);
        Letter.of(Letter.Kind.REMINDER, sent, lines.get(0), mark + "@example.org", by, CLOCK);
        Letter.flush();
        Panache.getSession().createNativeMutationQuery(
                """
                        update letter set state = 'SENT', sent_at = now(), attempts = 1 where kind = 'ISSUE' and issue_id = ?1""")
                .setParameter(1, issue).executeUpdate();
        Panache.getSession().clear();
        Letter.<Letter>find("issue.id = ?1 and kind = ?2", issue, Letter.Kind.ISSUE).firstResult()
                .bounce("550 <" + mark + "@EXAMPLE.org>: user " + mark + " unknown", CLOCK);
        Issue again = Issue.findById(issue);
        Receipt.tick(again, List.of(paper), new Handover(CLOCK.instant(), called, "李干事"), by, CLOCK);
        Receipt.flush();
        Receipt.<Receipt>find("delivery.id", paper).firstResult().strike("勾错了", by, CLOCK);
        Delivery line = Delivery.findById(paper);
        Feedback.record(again, entry(line, "", "请" + called + "阅。"), List.of(), by, CLOCK);
        Feedback.record(again, entry(null, called, "请办公室研究。"), List.of(), by, CLOCK);
    }

    private static FeedbackEntry entry(Delivery from, String free, String words) {
        return new FeedbackEntry(FeedbackKind.named("阅示").orElseThrow(), from, free, Level.MUNICIPAL,
                LocalDate.of(2024, 6, 10), words, true);
    }

    private void answerByLink() {
        String[] links = QuarkusTransaction.requiringNew().call(() -> {
            Delivery line = Delivery.findById(paper);
            return new String[]{receipts.of(line), feedback.of(line, CLOCK).orElseThrow()};
        });
        assertThat(anybody.submit(anybody.open(links[0]), links[0], "receivedBy", "姚" + mark).statusCode())
                .isEqualTo(303);
        Document page = anybody.open(links[1]);
        assertThat(anybody.post(links[1], "kind", page.select("#kind option:contains(阅示)").val(), "givenOn",
                "2024-06-10", "words", "已阅。").statusCode()).isEqualTo(303);
    }

    @Test
    void nothingOfThePersonIsLeftAndAllThatCountsIs() {
        assertThat(whereTheyAre()).as("before").contains("recipient.name", "appointment.salutation",
                "recipient_address.value", "delivery.name", "delivery.address", "receipt.received_by", "feedback.giver",
                "feedback.words", "letter.address", "recipient_import_row.cells", "recipient.remark")
                .doesNotContain("letter_event.answer", "history_entry.detail");
        String figures = figures();
        String statistics = statistics();
        assertThat(statistics).contains("姚" + mark);

        erase();

        assertThat(whereTheyAre()).isEmpty();
        assertThat(figures()).isEqualTo(figures);
        assertThat(statistics()).isEqualTo(statistics.replaceAll("姚" + mark + "\\S*", "已删除的对象 #" + recipient));
        assertThat(Sql.column("select kind || state from letter where issue_id = %d order by id".formatted(issue)))
                .containsExactly("ISSUEBOUNCED", "REMINDERCANCELLED");
        assertThat(Sql.column("select words from feedback where issue_id = %d order by id".formatted(issue)))
                .containsExactly("", "请办公室研究。", "已阅。");
        assertThat(Sql.column("select cells[1] from recipient_import_row")).containsExactly("孙九");
    }

    @Test
    void standsAsANumberWhereverTheyWereNamed() throws IOException {
        erase();
        String erased = "已删除的对象 #" + recipient;
        String distribution = "/desk/issues/" + issue + "/distribution";
        for (String page : List.of("/distribution", "/distribution/paper", "/letters", "/receipts", "/feedback",
                "/copies")) {
            assertThat(distributor.open("/desk/issues/" + issue + page).select("main tbody").text()).as(page)
                    .contains(erased);
        }
        assertThat(distributor.open("/desk/recipients?state=ERASED").select("tbody th").eachText()).contains(erased);
        assertThat(SpreadsheetReader.read(Files.write(folder.resolve("register.xlsx"),
                distributor.get(distribution + "/register.xlsx").asByteArray())).rows().get(0).cells())
                .contains(erased);
        assertThat(distributor.get(distribution + "/sign-off.pdf").statusCode()).isEqualTo(200);
        String letter = distributor.open("/desk/issues/" + issue + "/letters").select("tbody td:last-child a")
                .attr("href");
        assertThat(distributor.open(letter).select("h1").text()).contains(erased);
        String feedbackPage = distributor.open("/desk/issues/" + issue + "/feedback").select("tbody th a").attr("href");
        assertThat(distributor.open(feedbackPage).select("main dl").text()).contains("已删除");
        assertThat(
                distributor.open(distribution.replace("distribution", "receipts")).select("tbody form[action$=/link]"))
                .as("no link is offered to nobody").isEmpty();
    }

    @Test
    void isOfferedNowhere() {
        erase();
        assertThat(distributor.open("/desk/issues/" + issue + "/feedback-links").select("tbody tr")).isEmpty();
        assertThat(distributor.open("/desk/issues/" + issue + "/feedback").select("#delivery")).isEmpty();
        assertThat(distributor.open("/desk/recipients?q=" + mark).select("tbody tr")).isEmpty();
        String list = "/desk/distribution-lists/"
                + Sql.column("select id::text from distribution_list order by id desc limit 1").get(0);
        assertThat(distributor.open(list).select("main tbody tr")).isEmpty();
        long next = QuarkusTransaction.requiringNew().call(() -> Situation.DRAFT
                .reach(Issue.<Issue>findById(issue).bulletin()).id());
        String plan = "/desk/issues/" + next + "/distribution";
        distributor.open(plan + "/edit");
        for (String source : List.of("previous", "recipient-" + recipient)) {
            Document form = Browser.pageOf(distributor.post(plan + "/lines", "version", "0", "source", source));
            assertThat(form.select("input[name=recipient]")).as(source).isEmpty();
        }
    }

    @Test
    void thePersonGetsAllOfIt() {
        JsonPath data = distributor.get(path + ".json").jsonPath();
        assertThat(data.getString("name") + data.getString("remark")).isEqualTo("姚" + mark + "请交给姚" + mark);
        assertThat(data.getList("addresses.value")).containsExactly(mark + "@example.org", mark + " 路 1 号",
                "0512-" + mark);
        assertThat(data.getList("lists.name")).containsExactly("常发");
        assertThat(data.getList("deliveries.numbers.flatten()")).containsExactly(1, 2);
        assertThat(data.getList("receipts.way")).containsExactly("SHEET", "LINK");
        assertThat(data.getList("receipts.receivedBy")).containsExactly(called, "姚" + mark);
        assertThat(data.getList("letters.state")).containsExactly("BOUNCED", "QUEUED");
        assertThat(data.getList("letters.events.flatten()")).hasSize(3);
        assertThat(data.getList("feedback.way")).containsExactly("DESK", "LINK");
        assertThat(data.getList("feedback.words")).containsExactly("请" + called + "阅。", "已阅。");
        assertThat(data.getList("waitingImports")).hasSize(1);
    }

    @Test
    void nothingOfThePersonComesBack() {
        String link = QuarkusTransaction.requiringNew().call(() -> receipts.of(Delivery.findById(paper)));
        String second = Sql.column("select id::text from letter where kind = 'ISSUE' and issue_id = " + issue).get(0);
        String receipt = Sql.column("select id::text from receipt where way = 'LINK' and delivery_id = " + paper)
                .get(0);
        erase();
        String striking = "/desk/issues/" + issue + "/receipts/" + receipt + "/striking";
        assertThat(distributor.submit(distributor.open(striking), striking, "words", "记错了").statusCode())
                .isEqualTo(303);
        anybody.open(link);
        assertThat(anybody.post(link, "receivedBy", "姚" + mark).statusCode()).isEqualTo(303);
        Response again = distributor.post("/desk/letters/" + second + "/retry", "address", mark + "@example.org");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(whereTheyAre()).isEmpty();
        assertThat(refused("insert into distribution_list_member select id, 1, %d, 1 from distribution_list limit 1"))
                .isTrue();
        assertThat(refused("update letter set address = 'x@example.org' where issue_id = " + issue + " and %d > 0"))
                .isTrue();
        assertThat(
                refused("""
                        insert into delivery (plan_id, position, recipient_id, name, post, organisation, distribution_group, channel,
                        copies, address) select p.id, 99, %d, '', '', '', 'SEND', 'MAIL', 0, '' from distribution_plan p
                        where p.frozen_at is null limit 1"""))
                .isTrue();
    }

    private boolean refused(String statement) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                // Some open plan, whatever other tests left.
                Plan.make(Situation.DRAFT.reach(Cast.bulletin()),
                        List.of(new PlannedDelivery(null, Channel.ARCHIVE, 1)),
                        Cast.person(Role.DISTRIBUTOR), CLOCK);
                Plan.flush();
                Panache.getSession().createNativeMutationQuery(statement.formatted(recipient)).executeUpdate();
            });
            return false;
        } catch (RuntimeException failure) {
            assertThat(failure).hasStackTraceContaining("was erased");
            return true;
        }
    }

    private void erase() {
        Response done = distributor.submit(distributor.open(path + "/erasure"), path + "/erasure", "confirmed", "true");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(URI.create(done.header("Location")).getPath()).isEqualTo(path);
    }

    /** Every column of every table that has the mark. */
    private List<String> whereTheyAre() {
        return Sql.column("""
                select c.table_name || '.' || c.column_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                and c.data_type in ('text', 'character varying', 'ARRAY', 'json', 'jsonb') order by 1""").stream()
                .filter(column -> !Sql.column("""
                        select 'x' from %s where position('%s' in lower(%s::text)) > 0 limit 1""".formatted(
                        column.substring(0, column.indexOf('.')), mark, column.substring(column.indexOf('.') + 1)))
                        .isEmpty())
                .toList();
    }

    private String statistics() {
        String slug = Sql
                .column("select b.slug from bulletin b join issue i on i.bulletin_id = b.id where i.id = " + issue)
                .get(0);
        return distributor.open("/desk/statistics?bulletin=" + slug).select("main table").text();
    }

    private String figures() {
        return Sql
                .column("""
                        select concat_ws(' ', (select string_agg(d.channel || d.copies || d.distribution_group || d.organisation, ',' order by d.position)
                            from delivery d join distribution_plan p on p.id = d.plan_id where p.issue_id = %1$d and d.recipient_id is not null),
                          (select string_agg(c.number || ':' || c.delivery_id, ',' order by c.number) from printed_copy c where c.issue_id = %1$d),
                          (select string_agg(r.way || r.received_at || coalesce(r.struck_reason, ''), ',' order by r.id) from receipt r
                            join delivery d on d.id = r.delivery_id join distribution_plan p on p.id = d.plan_id where p.issue_id = %1$d),
                          (select string_agg(f.kind_id || f.level || f.given_on || f.way, ',' order by f.id) from feedback f where f.issue_id = %1$d),
                          (select count(*) from letter l where l.issue_id = %1$d))"""
                        .formatted(issue))
                .get(0);
    }
}
