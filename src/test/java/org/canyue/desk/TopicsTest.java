package org.canyue.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Topic;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** 专题 over HTTP: proposed in a draft, changed of an issued issue, and kept as a list; nobody's change is lost. */
@QuarkusTest
class TopicsTest {
    private Bulletin bulletin;
    private Browser author;

    @BeforeEach
    void begin() {
        bulletin = Cast.bulletin();
        author = browser(Role.AUTHOR);
        QuarkusTransaction.requiringNew()
                .run(() -> Topic.add(bulletin, List.of("产业", "区域"), Cast.person(Role.ADMIN), Cast.CLOCK));
    }

    @Test
    void authorChoosesAndProposesAndReadersFindItAfterTheSignature() {
        String issue = draft("topic", id("产业"), "newTopics", "科技创新");
        assertThat(author.open(issue).select(".facts").text()).contains("拟归专题 产业、科技创新");
        Document edit = author.open(issue + "/edit");
        assertThat(edit.select("[name=topic][checked] + label").eachText()).containsExactlyInAnyOrder("产业", "科技创新");
        Browser admin = browser(Role.ADMIN);
        assertThat(row(admin.open(list()), "科技创新")).contains("草稿拟用");
        bringOut(issue);
        assertThat(row(admin.open(list()), "科技创新")).isEqualTo("科技创新 在用 1");
        assertThat(shelf().select(".years a[href*=topic]").eachText()).containsExactlyInAnyOrder("产业 1", "科技创新 1");
    }

    @Test
    void showsBothWhereTwoChangedTheTopicsOfADraft() {
        String issue = draft("topic", id("产业"));
        Document authors = author.open(issue + "/edit");
        Browser editor = browser(Role.EDITOR);
        assertThat(editor.submit(editor.open(issue + "/edit"), issue, "topic", id("区域")).statusCode()).isEqualTo(303);
        Response stale = author.submit(authors, issue, "newTopics", "科技创新");
        assertThat(stale.statusCode()).isEqualTo(409);
        Document both = Browser.pageOf(stale);
        assertThat(both.select("#their-topics").text()).isEqualTo("区域");
        assertThat(both.select("#your-topics").text()).isEqualTo("产业、科技创新");
        assertThat(both.select("[name=topic][checked] + label").eachText()).containsExactly("产业");
        assertThat(both.select("[name=newTopics]").val()).isEqualTo("科技创新");
        assertThat(author.submit(both, issue).statusCode()).isEqualTo(303);
        assertThat(author.open(issue + "/history").text()).contains("改拟归专题", "产业 → 区域", "区域 → 产业、科技创新");
    }

    @Test
    void changesTheTopicsOfAnIssuedIssueAndShowsBothWhereTwoDo() {
        String issue = draft("topic", id("产业"));
        bringOut(issue);
        Browser editor = browser(Role.EDITOR);
        Browser chief = browser(Role.CHIEF);
        Document chiefs = chief.open(issue + "/topics");
        Document editors = editor.open(editor.open(issue).select("a[href$=/topics]").attr("href"));
        assertThat(editor.submit(editors, issue + "/topics", "topic", id("区域")).statusCode()).isEqualTo(303);
        chiefs.select("[name=topic]").removeAttr("checked");
        Response stale = chief.submit(chiefs, issue + "/topics");
        assertThat(stale.statusCode()).isEqualTo(409);
        Document both = Browser.pageOf(stale);
        assertThat(both.select("#their-topics").text()).isEqualTo("区域");
        assertThat(both.select("#your-topics").text()).isEqualTo("（无）");
        assertThat(shelf().select(".years a[href*=topic]").eachText()).containsExactly("区域 1");
        assertThat(chief.submit(both, issue + "/topics").statusCode()).isEqualTo(303);
        assertThat(shelf().select(".years a[href*=topic]")).isEmpty();
        assertThat(chief.open(issue + "/history").text()).contains("归入专题", "产业 → 区域", "区域 → —");
        assertThat(chief.open(issue + "/revisions").select("tbody tr")).as("no text was written").hasSize(1);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        Document form = author.open("/desk/issues/new?bulletin=" + bulletin.slug());
        Response foreign = author.post("/desk/issues", "bulletin", Cast.bulletin().slug(), "title", "题目", "topic",
                id("产业"));
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(foreign).select("[role=alert]").text()).contains("不在这份刊物的专题名单里");
        assertThat(Browser.pageOf(foreign).select("[name=topic][checked] + label").text()).isEqualTo("产业");
        Response tooLong = author.submit(form, "/desk/issues", "newTopics", "长".repeat(41));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(tooLong).select("[name=newTopics]").val()).hasSize(41);
        String issue = draft("topic", id("产业"));
        Browser editor = browser(Role.EDITOR);
        assertThat(editor.open(issue + "/topics").text()).contains("还没有签发");
        assertThat(editor.post(issue + "/topics", "version", "0").statusCode()).isEqualTo(409);
        bringOut(issue);
        assertThat(editor.post(issue + "/topics", "version", version(editor.open(issue + "/topics")), "topic", "x",
                "topic", "987654").statusCode()).isEqualTo(422);
    }

    @Test
    void keepsTheListAndLeadsOldAddressesToTheNewName() {
        String issue = draft("topic", id("产业"));
        bringOut(issue);
        Browser admin = browser(Role.ADMIN);
        String topic = list() + "/" + id("产业");
        Document page = admin.open(topic);
        assertThat(admin.submit(page, topic, "name", "产业、区域").statusCode()).isEqualTo(422);
        assertThat(admin.submit(page, topic, "name", "区域").statusCode()).isEqualTo(422);
        assertThat(admin.submit(page, topic, "name", "产业升级").statusCode()).isEqualTo(303);
        Response stale = admin.submit(page, topic, "name", "产业转型");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(stale).select(".facts").text()).contains("产业升级");
        assertThat(Browser.pageOf(stale).select("[name=name]").val()).isEqualTo("产业转型");
        Response old = Browser.anonymous().get("/bulletins/" + bulletin.slug() + "?topic=%E4%BA%A7%E4%B8%9A");
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(Browser.anonymous().open(old.header("Location").replaceFirst("^https?://[^/]+", "")).select("h1")
                .text()).isEqualTo("专题：产业升级");
        assertThat(admin.post(topic, "version", version(admin.open(topic)), "name", "产业升级", "retired", "on")
                .statusCode()).isEqualTo(303);
        assertThat(author.open("/desk/issues/new?bulletin=" + bulletin.slug()).select("label").eachText())
                .contains("区域").doesNotContain("产业升级");
        assertThat(admin.submit(admin.open(list()), list(), "names", "生态\n区域、民生").statusCode()).isEqualTo(303);
        assertThat(row(admin.open(list()), "民生")).isEqualTo("民生 在用 0");
        assertThat(admin.open("/admin/history").text()).contains("产业 → 产业升级", "专题停用", "民生、生态");
    }

    @Test
    void speaksEnglishWhereItIsAsked() {
        for (String path : List.of(list() + "?lang=en", list() + "/" + id("产业") + "?lang=en")) {
            Document page = browser(Role.ADMIN).open(path);
            page.select("[lang=zh-CN], input").remove();
            assertThat(page.select("main").text()).as(path).doesNotContainPattern("\\p{IsHan}{2,}");
        }
    }

    private String draft(Object... topics) {
        List<Object> fields = new ArrayList<>(List.of("bulletin", bulletin.slug(), "title", "题目", "body", "正文。",
                "responsibleEditor", "柴永鹏", "copies", "30"));
        fields.addAll(List.of(topics));
        Response answer = author.post("/desk/issues", fields.toArray());
        assertThat(answer.statusCode()).isEqualTo(303);
        return URI.create(answer.header("Location")).getPath();
    }

    private static void bringOut(String path) {
        long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew().run(() -> {
            Issue issue = Issue.findById(id);
            issue.submit(Cast.person(Role.AUTHOR), Cast.CLOCK);
            List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)
                    .forEach(role -> issue.approve("", Cast.person(role), Cast.CLOCK));
            issue.sign(Cast.person(Role.SIGNER), Cast.CLOCK);
            issue.release(Cast.CLOCK.instant(), Cast.person(Role.SIGNER), Cast.CLOCK);
        });
    }

    private String id(String topic) {
        return Sql.column("select id::text from topic where bulletin_id = %d and name = '%s'".formatted(bulletin.id(),
                topic)).get(0);
    }

    private String list() {
        return "/admin/bulletins/" + bulletin.id() + "/topics";
    }

    private Document shelf() {
        return Browser.anonymous().open("/bulletins/" + bulletin.slug());
    }

    private static String row(Document list, String topic) {
        return list.select("tbody tr").stream().filter(row -> row.select("th").text().equals(topic)).findFirst()
                .orElseThrow().text();
    }

    private static String version(Document page) {
        return page.select("input[name=version]").first().val();
    }

    private static Browser browser(Role role) {
        return Browser.signedIn(Cast.person(role).username(), Cast.PASSWORD);
    }
}
