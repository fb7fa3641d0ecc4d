package org.canyue.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A file over HTTP: what was understood beside the source, and the draft that it becomes. */
@QuarkusTest
class ImportsTest {
    private static final Path FILES = Path.of("src/test/resources/exchange");

    private Bulletin bulletin;
    private Browser author;

    @BeforeEach
    void begin() {
        bulletin = Cast.bulletin();
        author = Somebody.with(Role.AUTHOR).browser();
    }

    @Test
    void showsWhatWasUnderstoodBesideTheSource() throws IOException {
        Document page = author.open(upload("湖心.docx", fresh("huxin.docx")));
        assertThat(page.select("#title").val()).isEqualTo("关于改善湖心岛群众出行就医条件的调研报告");
        assertThat(List.of(page.select("#number").val(), page.select("#total").val(), page.select("#issuedOn").val()))
                .containsExactly("9", "77", "2024-12-30");
        assertThat(page.select("#body").text()).startsWith("一、基本情况").contains("1. 先把码头修好");
        String place = page.select(".findings a").first().attr("href");
        assertThat(page.select(place).text()).contains("湖心调研 专报");
        assertThat(page.select(".warning li").first().text()).contains("湖心调研 专报", "领军参阅 专报");
    }

    @Test
    void makesADraftOfWhatWasCorrectedWithItsPicture() throws IOException {
        String address = upload("社区食堂.docx", fresh("juece.docx"));
        Document page = author.open(address);
        Response answer = author.submit(page, address + "/draft", "bulletin", bulletin.slug(), "title", "改过的题目");
        assertThat(answer.statusCode()).isEqualTo(303);
        String issue = path(answer);
        Document draft = author.open(issue);
        assertThat(draft.select("h1").text()).isEqualTo("改过的题目");
        assertThat(draft.select(".masthead__name").text()).isEqualTo("领军参阅");
        assertThat(draft.select(".bulletin-text td[rowspan=2]").text()).isEqualTo("社会力量 运营");
        String picture = draft.select(".bulletin-text img").attr("src");
        assertThat(author.get(picture).statusCode()).isEqualTo(200);
        assertThat(author.open(issue + "/history").text()).contains("社区食堂.docx");
        Document done = author.open(address);
        assertThat(done.select("a[href=" + issue + "]")).isNotEmpty();
        assertThat(author.post(address + "/draft", "version", "1", "bulletin", bulletin.slug(), "title", "再来")
                .statusCode()).isEqualTo(409);
    }

    @Test
    void keepsEverythingTypedWhenSomethingIsWrong() throws IOException {
        String address = upload("a.docx", fresh("taihu.docx"));
        Document page = author.open(address);
        Response answer = author.submit(page, address + "/draft", "bulletin", bulletin.slug(), "copies", "很多", "body",
                "正文一段。");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document again = Browser.pageOf(answer);
        assertThat(again.select("#copies").val()).isEqualTo("很多");
        assertThat(again.select("#body").text()).isEqualTo("正文一段。");
        assertThat(again.select("#mistakes a[href=#copies]")).isNotEmpty();
        Response secret = author.submit(again, address + "/draft", "copies", "1", "body", "机密★1年\n正文一段。");
        assertThat(secret.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(secret).select("#body").text()).contains("正文一段。");
    }

    @Test
    void saysThatTheSameFileCameBefore() throws IOException {
        byte[] file = fresh("yaoqing.odt");
        String address = upload("第一次.odt", file);
        author.open("/desk/imports");
        Response answer = author.upload("/desk/imports", "file", Map.of("第二次.odt", file));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(answer).select("[role=alert] a").attr("href")).isEqualTo(address);
    }

    @Test
    void refusesAndForgetsWhatIsMarkedSecret() {
        String text = "机密★10年\n要情快报\n第2期\n\n" + UUID.randomUUID() + "\n\n正文。";
        author.open("/desk/imports");
        Response answer = author.upload("/desk/imports", "file",
                Map.of("a.txt", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(answer).select("[role=alert]").text()).contains("机密");
        assertThat(Sql.column("select count(*)::text from source_file where position('机密'::bytea in content) > 0"))
                .containsExactly("0");
    }

    @Test
    void answersAnUnreadableFileInBothLanguages() {
        author.open("/desk/imports");
        Response answer = author.upload("/desk/imports", "file", Map.of("a.docx", new byte[]{1, 2, 3, 0, 0, 0}));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(answer).select("[role=alert]").text()).contains("认不出这是什么文件");
        author.open("/desk/imports?lang=en");
        Response english = author.upload("/desk/imports", "file", Map.of("a.docx", new byte[]{1, 2, 3, 0, 0, 0}));
        assertThat(Browser.pageOf(english).select("[role=alert]").text()).contains("no file of a known kind");
        assertThat(author.post("/desk/imports").statusCode()).isEqualTo(422);
    }

    @Test
    void leavesDraftingToThoseWhoWrite() throws IOException {
        String address = upload("a.pdf", fresh("taihu.pdf"));
        Browser admin = Somebody.with(Role.ADMIN).browser();
        assertThat(admin.open(address).select("form[action$=/draft] button")).isEmpty();
        assertThat(admin.open(address).select(".quiet").text()).contains("请撰稿人或责任编辑");
    }

    private String upload(String name, byte[] file) {
        author.open("/desk/imports");
        Response answer = author.upload("/desk/imports", "file", Map.of(name, file));
        assertThat(answer.statusCode()).isEqualTo(303);
        return path(answer);
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The file with bytes of its own: each test sends one that nobody sent before. */
    private static byte[] fresh(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(FILES.resolve(name));
        byte[] own = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        return name.endsWith("pdf") ? joined(bytes, own) : Zips.withComment(bytes, own);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
