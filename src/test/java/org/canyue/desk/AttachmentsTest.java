package org.canyue.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.text.file.CheckedFile;
import org.canyue.text.file.Samples;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** The page of an issue's attachments, with no JavaScript, and who gets what at their addresses. */
@QuarkusTest
class AttachmentsTest {
    private Bulletin bulletin;
    private Browser author;
    private String issue;

    @BeforeEach
    void begin() {
        bulletin = Cast.bulletin();
        author = browser(Role.AUTHOR);
        issue = draft("太湖流域的共享创新", "正文一段。");
    }

    @Test
    void takesSeveralFilesAndSaysHowToWriteThem() {
        Document page = author.open(issue + "/attachments");
        assertThat(page.select("form[enctype='multipart/form-data'] input[type=file][multiple]")).hasSize(1);
        assertThat(page.select("main").text()).contains("还没有附件");
        Response answer = upload(Map.of("图.png", Samples.png(600, 300), "说明.pdf", Samples.pdf()));
        assertThat(answer.statusCode()).isEqualTo(303);
        page = author.open(issue + "/attachments");
        assertThat(page.select(".notice").text()).isEqualTo("已添加。");
        assertThat(page.select("tbody tr")).hasSize(2);
        long id = idOf(page, "图.png");
        assertThat(row(page, "图.png").select(".markup").text()).contains("](/attachments/" + id + ")");
        assertThat(row(page, "图.png").text()).contains("600 × 300", "张author", "2024-06-10");
        assertThat(row(page, "说明.pdf").text()).contains("只在内部");
        assertThat(author.open(issue).select("a[href$=/attachments]").text()).isEqualTo("附件（2）");
        assertThat(author.open(issue + "/history").text()).contains("添加附件", "图.png");
    }

    @Test
    void keepsTheGoodFilesAndNamesTheOthersWithTheirReasons() {
        author.open(issue + "/attachments");
        var files = new LinkedHashMap<String, byte[]>();
        files.put("好.png", Samples.png(20, 10));
        files.put("../../etc/passwd", Samples.bytesOf("root:x:0:0"));
        files.put("矢量.svg", Samples.bytesOf("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"));
        files.put("空.png", new byte[0]);
        files.put("机密★.png", Samples.png(22, 10));
        Response answer = upload(files);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Browser.pageOf(answer);
        assertThat(page.select(".mistakes h2").text()).contains("4");
        assertThat(page.select(".mistakes li").eachText()).anySatisfy(line -> assertThat(line).startsWith("passwd：文件名"))
                .anySatisfy(line -> assertThat(line).startsWith("矢量.svg：不收 SVG"))
                .anySatisfy(line -> assertThat(line).startsWith("空.png：文件是空的"))
                .anySatisfy(line -> assertThat(line).startsWith("机密★.png：文中标有"));
        assertThat(page.select("tbody th").eachText()).containsExactly("好.png");
    }

    /** What takes the form apart writes a blank for a semicolon and for an equals sign (ADR 26). */
    @Test
    void keepsOddNamesAsTheyAreReadAndSendsThemBack() {
        author.open(issue + "/attachments");
        for (String sent : List.of("王颺𠮷😀.txt", "تقرير.txt", "a;b=c'd.txt", "100% 半角 空格.txt")) {
            String name = sent.replaceAll("[;=]", " ");
            byte[] text = Samples.bytesOf("text of " + name.hashCode());
            assertThat(upload(Map.of(sent, text)).statusCode()).as(name).isEqualTo(303);
            Document page = author.open(issue + "/attachments");
            Response file = author.get("/attachments/" + idOf(page, name));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.header("Content-Disposition")).startsWith("attachment;");
            assertThat(URLDecoder.decode(file.header("Content-Disposition").split("''", 2)[1],
                    StandardCharsets.UTF_8)).isEqualTo(name);
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.header("Content-Type")).isEqualTo("text/plain");
            assertThat(file.asByteArray()).isEqualTo(text);
        }
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        author.open(issue + "/attachments");
        Response answer = upload(Map.of("", new byte[0]));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(answer).select(".mistakes a").attr("href")).isEqualTo("#files");
    }

    @Test
    void answersTooMuchWithAPage() {
        author.open(issue + "/attachments");
        Response answer = upload(Map.of("大.png", new byte[CheckedFile.LARGEST + 1]));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(answer).select(".mistakes li").text()).contains("20 MB");
    }

    @Test
    void answersMoreThanAllFilesMayHaveWithAPage() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("POST " + issue + "/attachments HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 70000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).lines()
                    .takeWhile(line -> !line.contains("</html>")).collect(Collectors.joining("\n"));
            assertThat(answer).startsWith("HTTP/1.1 413").contains("内容太大", "64 MB");
        }
    }

    @Test
    void removesWhatNoTextShows() {
        author.open(issue + "/attachments");
        upload(Map.of("甲.png", Samples.png(20, 10), "乙.png", Samples.png(21, 10)));
        Document page = author.open(issue + "/attachments");
        long used = idOf(page, "甲.png");
        long unused = idOf(page, "乙.png");
        save("正文。\n![甲](/attachments/" + used + ")");
        page = author.open(issue + "/attachments");
        assertThat(row(page, "甲.png").select("form")).isEmpty();
        assertThat(author.submit(page, issue + "/attachments/" + unused + "/removal").statusCode()).isEqualTo(303);
        assertThat(author.open(issue + "/attachments").select("tbody th").eachText()).containsExactly("甲.png");
        assertThat(author.get("/attachments/" + unused).statusCode()).isEqualTo(404);
        assertThat(author.post(issue + "/attachments/" + used + "/removal").statusCode()).isEqualTo(409);
        assertThat(author.post(issue + "/attachments/" + unused + "/removal").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesATextThatNamesAForeignPictureAndKeepsIt() {
        String other = draft("另一期", "正文。");
        author.open(other + "/attachments");
        author.upload(other + "/attachments", "files", Map.of("图.png", Samples.png(20, 10)));
        long foreign = idOf(author.open(other + "/attachments"), "图.png");
        Response refused = save("正文改过。\n![图](/attachments/" + foreign + ")");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Browser.pageOf(refused);
        assertThat(page.select(".mistakes").text()).contains("/attachments/" + foreign + " 不是这一期的图片");
        assertThat(page.select("#body").text()).contains("正文改过。");
    }

    @Test
    void letsOthersLookOnly() {
        author.open(issue + "/attachments");
        upload(Map.of("图.png", Samples.png(20, 10)));
        for (Role role : List.of(Role.REVIEWER, Role.CHIEF, Role.SIGNER, Role.DISTRIBUTOR, Role.ADMIN)) {
            Document page = browser(role).open(issue + "/attachments");
            assertThat(page.select("main form")).as(role.name()).isEmpty();
            assertThat(page.select("tbody tr")).hasSize(1);
        }
        Browser another = browser("another.author", Role.AUTHOR);
        another.open(issue + "/attachments");
        Response refused = another.upload(issue + "/attachments", "files", Map.of("图二.png", Samples.png(30, 10)));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(author.open(issue + "/attachments").select("tbody tr")).hasSize(1);
    }

    @Test
    void showsPicturesInTheTextToTheOfficeAndOnceReleasedToReaders() {
        author.open(issue + "/attachments");
        upload(Map.of("照片.png", Samples.png(2000, 1000), "没用.png", Samples.png(20, 10), "a.pdf", Samples.pdf()));
        Document list = author.open(issue + "/attachments");
        long shown = idOf(list, "照片.png");
        List<Long> hidden = List.of(idOf(list, "没用.png"), idOf(list, "a.pdf"));
        save("正文。\n![太湖](/attachments/" + shown + ") 图 1");
        looksResponsive(author.open(issue).selectFirst(".bulletin-text img"), shown);
        Response unreleased = author.get("/attachments/" + shown);
        assertThat(unreleased.statusCode()).isEqualTo(200);
        assertThat(unreleased.header("Cache-Control")).isEqualTo("private, no-store");
        publicGets(404, shown, hidden);
        bringOut();
        publicGets(404, shown, hidden);
        Browser signer = browser(Role.SIGNER);
        signer.submit(signer.open(issue + "/release"), issue + "/release");
        publicGets(200, shown, hidden);
        looksResponsive(Browser.anonymous().open(publicPage()).selectFirst(".bulletin-text img"), shown);
        signer.submit(signer.open(issue + "/withdrawal"), issue + "/withdrawal", "words", "事实有误");
        publicGets(404, shown, hidden);
        assertThat(author.get("/attachments/" + shown).statusCode()).isEqualTo(200);
    }

    private static void looksResponsive(Element image, long id) {
        assertThat(image.attr("src")).isEqualTo("/attachments/" + id + "?w=960");
        assertThat(image.attr("srcset"))
                .isEqualTo("/attachments/%1$d?w=480 480w, /attachments/%1$d?w=960 960w, /attachments/%1$d?w=1440 1440w"
                        .formatted(id));
        assertThat(image.attr("sizes")).isNotEmpty();
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("2000x1000");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("alt")).isEqualTo("太湖");
    }

    private static void publicGets(int status, long shown, List<Long> hidden) {
        assertThat(Browser.anonymous().get("/attachments/" + shown).statusCode()).isEqualTo(status);
        assertThat(Browser.anonymous().get("/attachments/" + shown + "?w=480").statusCode()).isEqualTo(status);
        hidden.forEach(id -> assertThat(Browser.anonymous().get("/attachments/" + id).statusCode()).isEqualTo(404));
    }

    private void bringOut() {
        author.submit(author.open(issue), issue + "/submission");
        for (Role role : List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)) {
            Browser browser = browser(role);
            browser.submit(browser.open(issue + "/opinions"), issue + "/opinions", "words", "同意");
        }
        Browser signer = browser(Role.SIGNER);
        assertThat(signer.submit(signer.open(issue + "/signature"), issue + "/signature").statusCode()).isEqualTo(303);
    }

    private String publicPage() {
        return "/bulletins/" + bulletin.slug() + "/2024/21";
    }

    private Response upload(Map<String, byte[]> files) {
        return author.upload(issue + "/attachments", "files", files);
    }

    private Response save(String body) {
        return author.submit(author.open(issue + "/edit"), issue, "body", body);
    }

    private String draft(String title, String body) {
        Response answer = author.submit(author.open("/desk/issues/new?bulletin=" + bulletin.slug()), "/desk/issues",
                "title", title, "body", body);
        assertThat(answer.statusCode()).isEqualTo(303);
        return URI.create(answer.header("Location")).getPath();
    }

    private static Element row(Document page, String name) {
        return page.select("tbody tr").stream().filter(row -> row.select("th").text().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + page.select("tbody th").eachText()));
    }

    private static long idOf(Document page, String name) {
        String address = row(page, name).select("th a").attr("href");
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    private static Browser browser(Role role) {
        return browser(role.name().toLowerCase(), role);
    }

    private static Browser browser(String username, Role role) {
        return Browser.signedIn(Cast.person(username, role).username(), Cast.PASSWORD);
    }
}
