package org.canyue.distribution.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Plan;
import org.canyue.distribution.Receivers;
import org.canyue.distribution.Recipient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What a distributor does about recipients, organisations and lists, through the pages. */
@QuarkusTest
class RecipientsTest {
    private static final String HOME = "/desk/recipients";
    private static final String LISTS = "/desk/distribution-lists";
    private static int number;
    private Browser distributor;
    /** A word that nobody else of the tests has in a name. */
    private String mark;

    @BeforeEach
    void signIn() {
        distributor = Browser.signedIn(Cast.person(Role.DISTRIBUTOR).username(), Cast.PASSWORD);
        mark = "测" + System.nanoTime() + "x" + ++number;
    }

    @Test
    void entersSomebodyWithPostOrganisationAndAddresses() {
        String path = enter("刘小涛" + mark, "salutation", "刘书记" + mark, "post", "市委书记", "newOrganisation", "市委" + mark,
                "from", "2023-01-01", "mail", "liu@" + mark.substring(1) + ".example.org\n second@example.org ",
                "phone",
                "0512-68610001", "remark", "请放门卫\n下午去");
        Document page = distributor.open(path);
        assertThat(page.selectFirst("h1").text()).isEqualTo("刘书记" + mark);
        assertThat(page.text()).contains("市委书记", "市委" + mark, "2023-01-01", "second@example.org", "纸质", "送", "在任",
                "请放门卫");
        for (String words : new String[]{"刘书记" + mark, "市委" + mark, "liu@" + mark.substring(1).toUpperCase(),
                "刘小涛" + mark}) {
            assertThat(found("q=" + words)).as(words).containsExactly("刘书记" + mark);
        }
        assertThat(found("q=" + mark + "&group=REPORT")).isEmpty();
        assertThat(found("q=" + mark + "&group=SEND&channel=PRINT")).hasSize(1);
        assertThat(found("q=" + mark + "&channel=MAIL")).isEmpty();
        assertThat(found("q=" + mark + "&state=FORMER")).isEmpty();
        assertThat(found("q=%25" + mark)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王颺", "O'Neil <b>\"x\"", "a\tb"})
    void takesOddNamesAsTheyAre(String name) {
        String path = enter(name + mark);
        assertThat(distributor.open(path).selectFirst("h1").text()).isEqualTo(name.replace('\t', ' ') + mark);
        assertThat(distributor.open(path + "/edit").selectFirst("#name").val())
                .isEqualTo(name.replace('\t', ' ') + mark);
    }

    @ParameterizedTest
    @CsvSource({"name,'',name", "copies,0,copies", "copies,一,copies", "mail,刘@example.org,mail", "from,昨天,from",
            "until,0001-01-01,until", "salutation,'',salutation", "organisation,987654321,organisation",
            "kind,KING,kind", "group,'',group", "channel,'',channel", "channel,ARCHIVE,channel"})
    void namesTheFieldThatIsWrong(String field, String value, String marked) {
        Document form = distributor.open(HOME + "/new");
        Response answer = distributor.submit(form, HOME, "name", mark, "post", "书记", "salutation", "书记" + mark,
                "remark",
                "留着", field, value);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Browser.pageOf(answer);
        assertThat(page.select(".mistakes a").eachAttr("href")).contains("#" + marked);
        assertThat(page.selectFirst("#" + marked)).isNotNull();
        assertThat(page.selectFirst("#remark").text()).isEqualTo("留着");
        assertThat(found("q=" + mark)).isEmpty();
    }

    @Test
    void refusesInputOfAnySize() {
        String huge = "字".repeat(200_000);
        for (String field : new String[]{"name", "mail", "remark", "salutation", "newOrganisation", "phone"}) {
            Document form = distributor.open(HOME + "/new");
            assertThat(distributor.submit(form, HOME, "name", mark, "salutation", mark, field, huge).statusCode())
                    .as(field).isEqualTo(422);
        }
        assertThat(distributor.get(HOME + "?q=" + "a".repeat(3000)).statusCode()).isEqualTo(200);
    }

    @Test
    void warnsOfSomebodyAlike() {
        enter("刘小涛" + mark, "mail", mark.substring(1) + "@example.org");
        Document form = distributor.open(HOME + "/new");
        Response warned = distributor.submit(form, HOME, "name", "别人", "mail",
                mark.substring(1).toUpperCase() + "@EXAMPLE.org");
        assertThat(warned.statusCode()).isEqualTo(422);
        Document page = Browser.pageOf(warned);
        assertThat(page.selectFirst("section[aria-labelledby=alike]").text()).contains("刘小涛" + mark);
        assertThat(distributor.submit(page, HOME, "nonetheless", page.selectFirst("#nonetheless").val()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void refusesWhatNoFontHoldsAndNamesIt() {
        Response refused = distributor.submit(distributor.open(HOME + "/new"), HOME, "name", "刘😀" + mark, "salutation",
                "刘🀄书记", "place", "三香路😀");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Browser.pageOf(refused);
        assertThat(page.select("#mistakes a").eachAttr("href")).containsExactly("#name", "#place", "#salutation");
        assertThat(page.select("#mistakes").text()).contains("😀（U+1F600）", "🀄（U+1F004）");
        assertThat(page.selectFirst("#name").val()).isEqualTo("刘😀" + mark);
        String path = enter("刘小涛" + mark, "salutation", "刘市长" + mark);
        Response post = distributor.submit(distributor.open(path), path + "/appointments", "salutation", "刘😀", "from",
                "2024-05-01");
        assertThat(post.statusCode()).isEqualTo(422);
        Response unit = distributor.submit(distributor.open("/desk/organisations"), "/desk/organisations", "name",
                "市委😀");
        assertThat(unit.statusCode()).isEqualTo(422);
    }

    @Test
    void changesAPostByOneActAndKeepsTheHistory() {
        String path = enter("刘小涛" + mark, "salutation", "刘市长" + mark, "post", "市长", "from", "2020-01-01");
        Document page = distributor.open(path);
        Document openedBeside = distributor.open(path);
        Response done = distributor.submit(page, path + "/appointments", "salutation", "刘书记" + mark, "post", "书记",
                "from",
                "2023-05-01");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(distributor.open(path).select("#posts ~ .scroll tbody tr").eachText()).containsExactly(
                "刘书记" + mark + " 现任 书记 2023-05-01 —", "刘市长" + mark + " 市长 2020-01-01 2023-04-30");
        Response stale = distributor.submit(openedBeside, path + "/appointments", "salutation", "刘主任" + mark, "from",
                "2024-01-01");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(stale).selectFirst("#salutation").val()).isEqualTo("刘主任" + mark);
        Response mistyped = distributor.submit(distributor.open(path), path + "/appointments", "salutation",
                "刘主任" + mark,
                "from", "2204-01-01");
        assertThat(mistyped.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(mistyped).select("#mistakes").text()).contains("最晚到 2025 年");
        assertThat(Browser.pageOf(mistyped).selectFirst("#from").val()).isEqualTo("2204-01-01");
        Response overlap = distributor.submit(distributor.open(path), path + "/appointments", "salutation", "早" + mark,
                "from", "2019-01-01");
        assertThat(overlap.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(overlap).select(".mistakes").text()).contains("重叠");
    }

    @Test
    void correctsAndStrikesAPost() {
        String path = enter("刘小涛" + mark, "salutation", "刘市长" + mark, "post", "市长", "from", "2020-01-01");
        String post = distributor.open(path).selectFirst("#posts ~ .scroll tbody a").attr("href");
        assertThat(distributor.submit(distributor.open(post), post, "until", "2019-01-01").statusCode()).isEqualTo(422);
        assertThat(distributor.submit(distributor.open(post), post, "until", "2021-01-01").statusCode()).isEqualTo(303);
        assertThat(distributor.open(path).text()).contains("已离任");
        assertThat(found("q=" + mark)).isEmpty();
        assertThat(found("q=" + mark + "&state=FORMER")).hasSize(1);
        assertThat(distributor.submit(distributor.open(post), post + "/removal").statusCode()).isEqualTo(303);
        assertThat(distributor.get(post).statusCode()).isEqualTo(404);
        assertThat(found("q=" + mark)).containsExactly("刘小涛" + mark);
    }

    @Test
    void showsBothWhenTwoChangeOneAtOnce() {
        String path = enter("刘小涛" + mark);
        Document first = distributor.open(path + "/edit");
        Document second = distributor.open(path + "/edit");
        assertThat(distributor.submit(first, path, "remark", "先改的").statusCode()).isEqualTo(303);
        Response stale = distributor.submit(second, path, "remark", "后改的");
        assertThat(stale.statusCode()).isEqualTo(409);
        Document page = Browser.pageOf(stale);
        assertThat(page.selectFirst(".conflict").text()).contains("先改的");
        assertThat(page.selectFirst("#remark").text()).isEqualTo("后改的");
        assertThat(distributor.submit(page, path).statusCode()).isEqualTo(303);
    }

    @Test
    void givesAPersonsDataAndErasesItFromTheRegister() {
        Bulletin bulletin = Cast.bulletin();
        long[] ids = QuarkusTransaction.requiringNew().call(() -> {
            Issue issue = Receivers.issuedInThirtyCopies(bulletin);
            Recipient office = Delivery.of(Plan.of(issue).orElseThrow()).get(2).recipient();
            return new long[]{office.id(), issue.id()};
        });
        String path = HOME + "/" + ids[0];
        JsonPath data = distributor.get(path + ".json").jsonPath();
        String name = data.getString("name");
        assertThat(data.getList("deliveries.channel")).containsExactlyInAnyOrder("PRINT", "MAIL");
        assertThat(data.getList("deliveries.numbers.flatten()")).containsExactly(3);
        assertThat(data.getList("addresses")).hasSize(4);
        assertThat(distributor.open(path).text()).contains(name, "000003");
        assertThat(distributor.submit(distributor.open(path + "/erasure"), path + "/erasure").statusCode())
                .isEqualTo(422);
        Document confirm = distributor.open(path + "/erasure");
        assertThat(distributor.submit(confirm, path + "/erasure", "confirmed", "true").statusCode()).isEqualTo(303);
        assertThat(distributor.get(path + ".json").asString()).doesNotContain(name).doesNotContain("example.org");
        assertThat(distributor.open(path).text()).doesNotContain(name).contains("000003", "个人资料已于");
        assertThat(distributor.get(path + "/edit").statusCode()).isEqualTo(303);
        assertThat(distributor
                .post(path, "version", "1", "name", "甲", "kind", "PERSON", "group", "SEND", "channel", "PRINT",
                        "copies", "1")
                .statusCode()).isEqualTo(409);
        assertThat(Sql.column(
                "select cast(sum(copies) as text) from delivery d join distribution_plan p on p.id = d.plan_id where p.issue_id = "
                        + ids[1]))
                .containsExactly("30");
        assertThat(Sql.column("select detail from history_entry where detail like '%" + name + "%'")).isEmpty();
    }

    @Test
    void keepsATreeOfOrganisations() {
        String page = "/desk/organisations";
        Document empty = distributor.open(page);
        assertThat(distributor.submit(empty, page, "name", "市" + mark).statusCode()).isEqualTo(303);
        String top = link(distributor.open(page), "市" + mark);
        String id = top.substring(top.lastIndexOf('/') + 1);
        distributor.submit(distributor.open(page), page, "name", "处" + mark, "parent", id);
        assertThat(distributor.submit(distributor.open(page), page, "name", "处" + mark, "parent", id).statusCode())
                .isEqualTo(422);
        String below = link(distributor.open(page), "处" + mark);
        String belowId = below.substring(below.lastIndexOf('/') + 1);
        Document form = distributor.open(top);
        Response circle = distributor.submit(form, top, "parent", belowId);
        assertThat(circle.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(circle).select(".mistakes").text()).contains("自己的下级");
        assertThat(distributor.submit(form, top + "/removal").statusCode()).isEqualTo(409);
        assertThat(distributor.submit(distributor.open(below), below, "parent", "", "position", "3").statusCode())
                .isEqualTo(303);
        assertThat(distributor.submit(form, top, "name", "新" + mark).statusCode()).isEqualTo(303);
        assertThat(distributor.submit(form, top, "name", "旧" + mark).statusCode()).isEqualTo(409);
        assertThat(distributor.submit(distributor.open(top), top + "/removal").statusCode()).isEqualTo(303);
        assertThat(distributor.get(top).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsAListInOrder() {
        String path = list("市领导" + mark, "甲" + mark, "乙" + mark, "丙" + mark, "丁" + mark);
        Document page = distributor.open(path);
        assertThat(names(page)).containsExactly("甲" + mark, "乙" + mark, "丙" + mark, "丁" + mark);
        assertThat(distributor.submit(page, path, "act", "up-2").statusCode()).isEqualTo(303);
        assertThat(names(distributor.open(path))).containsExactly("甲" + mark, "丙" + mark, "乙" + mark, "丁" + mark);
        assertThat(distributor.submit(page, path, "act", "down-0").statusCode()).isEqualTo(409);
        save(path, new String[]{"4", "2", "3", "1"}, new String[]{"1", "2", "3", "4"});
        assertThat(names(distributor.open(path))).containsExactly("丁" + mark, "丙" + mark, "乙" + mark, "甲" + mark);
        assertThat(distributor.open(path).text()).contains("4 个对象，10 份");
        distributor.submit(distributor.open(path), path, "act", "out-0");
        assertThat(names(distributor.open(path))).containsExactly("丙" + mark, "乙" + mark, "甲" + mark);
        Response wrong = save(path, new String[]{"1", "2", "3"}, new String[]{"1", "零", "1"});
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(wrong).select(".mistakes a").attr("href")).isEqualTo("#copies-1");
    }

    @Test
    void addsToAListByTickingAndByLines() {
        String path = list("名单" + mark);
        String one = enter("甲" + mark);
        enter("乙" + mark);
        Document page = distributor.open(path + "/members?q=" + mark);
        Response done = distributor.submit(page, path + "/members", "recipient",
                one.substring(one.lastIndexOf('/') + 1),
                "lines", "乙" + mark + " 3份\n\n甲" + mark + "，2");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(distributor.open(path).select("input[name=copies]").eachAttr("value")).containsExactly("2", "3");
        Response unknown = distributor.submit(distributor.open(path + "/members?q=" + mark), path + "/members", "lines",
                "乙" + mark + "\n谁" + mark);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(unknown).select(".mistakes").text()).contains("第 2 行");
        Document fresh = distributor.open(LISTS + "/new");
        String bulletin = fresh.selectFirst("#bulletin option").val();
        Response copied = distributor.submit(fresh, LISTS, "name", "抄" + mark, "bulletin", bulletin, "copy",
                path.substring(path.lastIndexOf('/') + 1));
        String copy = copied.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(names(distributor.open(copy))).containsExactly("甲" + mark, "乙" + mark);
        assertThat(distributor.submit(distributor.open(LISTS + "/new"), LISTS, "name", "抄" + mark, "bulletin", bulletin)
                .statusCode()).isEqualTo(422);
        assertThat(distributor.submit(distributor.open(copy), copy + "/removal").statusCode()).isEqualTo(303);
        assertThat(distributor.get(copy).statusCode()).isEqualTo(404);
    }

    @Test
    void holdsALongList() {
        String path = list("长" + mark);
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, 300)
                .forEach(i -> new Recipient(Recipient.Kind.OFFICE, mark + "-" + i, DistributionGroup.ISSUE,
                        List.of(Channel.PRINT), 1, CLOCK).persist()));
        String lines = IntStream.range(0, 300).mapToObj(i -> mark + "-" + i).collect(Collectors.joining("\n"));
        Document members = distributor.open(path + "/members");
        assertThat(distributor.submit(members, path + "/members", "lines", lines).statusCode()).isEqualTo(303);
        assertThat(distributor.submit(distributor.open(path), path, "act", "up-1").statusCode()).isEqualTo(303);
        assertThat(names(distributor.open(path))).hasSize(50).startsWith(mark + "-1", mark + "-0");
    }

    @Test
    void takesTwoThousandInPages() {
        Sql.run("""
                insert into recipient (version, kind, name, distribution_group, channels, copies, remark, added_at)
                select 0, 'OFFICE', '%s-' || lpad(n::text, 4, '0'), 'SEND', '{PRINT}', 1, '', now()
                from generate_series(1, 2000) n""".formatted(mark));
        String path = list("众" + mark);
        Document members = distributor.open(path + "/members?q=" + mark);
        assertThat(distributor.submit(members, path + "/members", "all", "true").statusCode()).isEqualTo(303);
        Response shown = distributor.get(path);
        assertThat(shown.asByteArray().length).isLessThan(200_000);
        Document first = Browser.pageOf(shown);
        assertThat(first.select("input, button").size()).isLessThan(500);
        first.selectFirst("[name=copies]").val("9");
        Document last = Browser.pageOf(distributor.submit(first, path, "turn", "40"));
        assertThat(names(last)).hasSize(50).endsWith(mark + "-2000");
        last.select("[name=copies]").last().val("x");
        Response refused = distributor.submit(last, path);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.pageOf(refused);
        again.select("[name=copies]").last().val("8");
        assertThat(distributor.submit(again, path).statusCode()).isEqualTo(303);
        assertThat(distributor.open(path).text()).contains("2000 个对象，2015 份");
        assertThat(distributor.submit(again, path).statusCode()).as("stale").isEqualTo(409);
    }

    private Response save(String path, String[] places, String[] copies) {
        Document page = distributor.open(path);
        List<Object> fields = new ArrayList<>();
        for (String name : new String[]{"version", "name", "members"}) {
            fields.addAll(List.of(name, page.selectFirst("form[action=" + path + "] [name=" + name + "]").val()));
        }
        IntStream.range(0, places.length)
                .forEach(i -> fields.addAll(List.of("place", places[i], "copies", copies[i])));
        return distributor.post(path, fields.toArray());
    }

    private String enter(String name, Object... more) {
        Object[] fields = new Object[more.length + 2];
        fields[0] = "name";
        fields[1] = name;
        System.arraycopy(more, 0, fields, 2, more.length);
        Response answer = distributor.submit(distributor.open(HOME + "/new"), HOME, fields);
        assertThat(answer.statusCode()).as(Browser.pageOf(answer).select(".mistakes").text()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private String list(String name, String... members) {
        for (String member : members) {
            enter(member);
        }
        Bulletin bulletin = Cast.bulletin();
        Response answer = distributor.submit(distributor.open(LISTS + "/new"), LISTS, "name", name, "bulletin",
                bulletin.id().toString());
        assertThat(answer.statusCode()).isEqualTo(303);
        String path = answer.header("Location").replaceFirst("^https?://[^/]+", "");
        if (members.length > 0) {
            distributor.submit(distributor.open(path + "/members"), path + "/members", "lines",
                    String.join("\n", members));
        }
        return path;
    }

    private List<String> found(String query) {
        return distributor.open(HOME + "?" + query).select("tbody th a").eachText();
    }

    private static List<String> names(Document list) {
        return list.select("tbody th a").eachText();
    }

    private static String link(Document page, String text) {
        return page.select("tbody th a").stream().filter(link -> link.text().equals(text)).findFirst().orElseThrow()
                .attr("href");
    }
}
