package org.canyue.exchange.print;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Masthead;
import org.canyue.bulletin.PrintLayout;
import org.canyue.bulletin.PublicDetails;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Situation;
import org.canyue.bulletin.Typeface;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What was signed is printed once and stays as it was; who may see which print form. */
@QuarkusTest
class PrintsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final PublicDetails WITHOUT_PEOPLE = new PublicDetails(false, true, true, false, true, true);

    private Browser desk;

    @BeforeEach
    void signIn() {
        for (Role role : Role.values()) {
            Cast.person(role);
        }
        desk = Browser.signedIn(Cast.person(Role.DISTRIBUTOR).username(), Cast.PASSWORD);
    }

    @Test
    void keepsTheFileOfASignatureWithItsDigest() throws Exception {
        long issue = reach(Situation.ISSUED, Cast.bulletin());
        List<String> digests = digestsOf(issue, 1);
        byte[] pdf = desk.get(pdf(issue)).asByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
                .isEqualTo(digests.get(0));
        assertThat(textOf(pdf)).contains("第 21 期（总第 103 期）", "2024 年 6 月 10 日", "刘小涛书记", "太湖流域的共享创新");
    }

    @Test
    void servesTheSameBytesAfterTheBulletinHasChanged() {
        Bulletin bulletin = Cast.bulletin();
        long issue = reach(Situation.ISSUED, bulletin);
        digestsOf(issue, 1);
        byte[] before = desk.get(pdf(issue)).asByteArray();
        change(bulletin);
        assertThat(desk.get(pdf(issue)).asByteArray()).isEqualTo(before);
        release(issue);
        assertThat(given().get(publicPdf(bulletin)).asByteArray()).isEqualTo(before);
        long next = reach(Situation.ISSUED, bulletin);
        assertThat(textOf(desk.get(pdf(next)).asByteArray())).contains("内部资料");
    }

    @Test
    void makesASecondFileForACorrectionAndKeepsTheFirst() {
        long issue = reach(Situation.ISSUED, Cast.bulletin());
        String first = digestsOf(issue, 1).get(0);
        inTransaction(() -> {
            Issue corrected = Issue.findById(issue);
            corrected.correct("数字有误", Cast.person(Role.EDITOR), Cast.CLOCK);
            corrected.revise(Cast.content("改过的题目", "改过的正文。"), List.of(), Cast.person(Role.AUTHOR), Cast.CLOCK);
        });
        assertThat(textOf(desk.get(pdf(issue)).asByteArray())).as("a proof").contains("改过的题目");
        assertThat(digestsOf(issue, 1)).containsExactly(first);
        inTransaction(() -> {
            Issue corrected = Issue.findById(issue);
            corrected.submit(Cast.person(Role.AUTHOR), Cast.CLOCK);
            List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)
                    .forEach(role -> corrected.approve("同意", Cast.person(role), Cast.CLOCK));
            corrected.sign(Cast.person(Role.SIGNER), Cast.CLOCK);
        });
        assertThat(digestsOf(issue, 2)).startsWith(first).doesNotHaveDuplicates();
        assertThat(textOf(desk.get(pdf(issue)).asByteArray())).contains("改过的正文", "第 21 期（总第 103 期）");
    }

    @Test
    void isKeptFromChangeByTheDatabase() {
        digestsOf(reach(Situation.ISSUED, Cast.bulletin()), 1);
        for (String statement : List.of("update print_file set pages = pages + 1", "delete from print_file",
                "truncate print_file")) {
            assertThatThrownBy(() -> Sql.run(statement)).as(statement).rootCause().hasMessageContaining("append-only");
        }
    }

    @Test
    void isKeptFromAWrongDigestByTheDatabase() {
        digestsOf(reach(Situation.ISSUED, Cast.bulletin()), 1);
        assertThatThrownBy(() -> Sql
                .run("""
                        insert into print_file (issue_id, revision_id, kind, edition_hash, content, content_hash, pages, made_at)
                        select issue_id, revision_id, 'PUBLIC', edition_hash, '\\x00', content_hash, 1, now() from print_file
                        limit 1"""))
                .rootCause().hasMessageContaining("hash_of_the_file");
    }

    @Test
    void leavesOutForThePublicWhatTheBulletinDoesNotShow() {
        Bulletin bulletin = Cast.bulletin();
        show(bulletin, WITHOUT_PEOPLE);
        long issue = reach(Situation.ISSUED, bulletin);
        release(issue);
        byte[] open = given().get(publicPdf(bulletin)).asByteArray();
        assertThat(textOf(open)).contains("太湖流域的共享创新", "柴永鹏").doesNotContain("刘小涛", "本期专报", "18896954159");
        assertThat(new String(open, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("18896954159");
        assertThat(textOf(desk.get(pdf(issue)).asByteArray())).contains("刘小涛", "18896954159");
        assertThat(given().get(publicPdf(bulletin)).asByteArray()).as("asked for again").isEqualTo(open);
        show(bulletin, PublicDetails.all());
        assertThat(textOf(given().get(publicPdf(bulletin)).asByteArray())).contains("刘小涛", "18896954159");
    }

    @Test
    void isPublicOnlyWhileTheIssueIs() {
        Bulletin bulletin = Cast.bulletin();
        long issue = reach(Situation.ISSUED, bulletin);
        assertThat(given().get(publicPdf(bulletin)).statusCode()).isEqualTo(404);
        release(issue);
        assertThat(given().get(publicPdf(bulletin)).statusCode()).isEqualTo(200);
        inTransaction(() -> Issue.<Issue>findById(issue).withdraw("事实有误", Cast.person(Role.SIGNER), Cast.CLOCK));
        Response gone = given().header("Accept-Language", "zh").get(publicPdf(bulletin));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.asString()).contains("事实有误").doesNotContain("太湖流域的共享创新");
        assertThat(desk.get(pdf(issue)).statusCode()).as("for the desk").isEqualTo(200);
    }

    @Test
    void sendsAFileAgainOnlyWhereItHasChanged() {
        Bulletin bulletin = Cast.bulletin();
        long issue = reach(Situation.ISSUED, bulletin);
        release(issue);
        Response first = given().get(publicPdf(bulletin));
        assertThat(first.contentType()).isEqualTo("application/pdf");
        assertThat(first.header("Content-Disposition")).startsWith("inline");
        Response again = given().header("If-None-Match", first.header("ETag")).get(publicPdf(bulletin));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
    }

    @Test
    void printsLargeTypeBesideIt() {
        long issue = reach(Situation.ISSUED, Cast.bulletin());
        byte[] large = desk.get(pdf(issue) + "?large").asByteArray();
        assertThat(withoutSpace(textOf(large))).isEqualTo(withoutSpace(textOf(desk.get(pdf(issue)).asByteArray())));
        assertThat(sizeOf("索", large)).isGreaterThan(sizeOf("索", desk.get(pdf(issue)).asByteArray()) + 2);
        assertThat(desk.get(pdf(issue) + "?large").asByteArray()).as("kept").isEqualTo(large);
    }

    @Test
    void showsEveryPageAsAPicture() {
        long issue = reach(Situation.DRAFT, Cast.bulletin());
        Document page = desk.open("/desk/issues/" + issue + "/print");
        assertThat(page.select("main").text()).contains("清样");
        assertThat(page.select(".leaves img").eachAttr("src")).hasSize(1).allSatisfy(picture -> {
            Response answer = desk.get(picture);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.contentType()).isEqualTo("image/png");
        });
        assertThat(desk.get("/desk/issues/" + issue + "/print/2.png").statusCode()).isEqualTo(404);
        assertThat(desk.get("/desk/issues/" + issue + "/print/999999999.png").statusCode()).isEqualTo(404);
        assertThat(desk.get("/desk/issues/987654321/print").statusCode()).isEqualTo(404);
    }

    @Test
    void namesTheCharactersThatNoFontHoldsInsteadOfPrintingBoxes() {
        long issue = draft(Cast.content("笑脸😀的题目", "正文有 \u0628 和 \uD869\uDEA5 以及龘。"));
        Browser author = Browser.signedIn(Cast.person(Role.AUTHOR).username(), Cast.PASSWORD);
        Document page = author.open("/desk/issues/" + issue);
        Response refused = author.submit(page, "/desk/issues/" + issue + "/submission");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select("main").text()).contains("😀（U+1F600）", "U+0628", "U+2A6A5")
                .doesNotContain("龘");
        assertThat(desk.open("/desk/issues/" + issue + "/print").select(".warning li").eachText())
                .containsExactly("😀（U+1F600）", "\u0628（U+0628）", "\uD869\uDEA5（U+2A6A5）");
        for (String address : List.of(pdf(issue), pdf(issue) + "?large", "/desk/issues/" + issue + "/print/1.png")) {
            assertThat(desk.get(address).statusCode()).as(address).isEqualTo(422);
        }
    }

    @Test
    void refusesToSignWhatCannotBePrinted() {
        Bulletin bulletin = Cast.bulletin();
        long issue = reach(Situation.AWAITING_SIGNATURE, bulletin);
        // As a bulletin stands in a database that was filled before such settings were refused.
        inTransaction(() -> {
            Bulletin.getEntityManager().createNativeQuery("update bulletin set addressee_label = '本期😀' where id = ?1")
                    .setParameter(1, bulletin.id()).executeUpdate();
        });
        assertThatThrownBy(() -> inTransaction(
                () -> Issue.<Issue>findById(issue).sign(Cast.person(Role.SIGNER), Cast.CLOCK)))
                .isInstanceOf(Unprintable.class).hasMessageContaining("U+1F600");
    }

    private static void change(Bulletin bulletin) {
        inTransaction(() -> {
            Bulletin changed = Bulletin.findById(bulletin.id());
            changed.layOut(new PrintLayout(40, 30, 140, 200, 18, 24, 14, 20, Typeface.SONG, Typeface.HEITI,
                    Typeface.KAITI, Typeface.FANGSONG, Typeface.TITLE_SONG, 26, 48, "内部资料", ""),
                    Cast.person(Role.ADMIN), Cast.CLOCK);
            changed.change(new Bulletin.Settings(new Masthead("另一个名字", "简报", List.of("别处"), ""), "呈送", Cast.imprint(),
                    ZoneId.of("Asia/Shanghai"), PublicDetails.all(), Bulletin.THREE_REVIEWS), java.util.Map.of(),
                    Cast.person(Role.ADMIN), Cast.CLOCK);
        });
    }

    private static void show(Bulletin bulletin, PublicDetails details) {
        inTransaction(() -> Bulletin.<Bulletin>findById(bulletin.id()).change(
                new Bulletin.Settings(Cast.masthead(), "本期专报", Cast.imprint(), ZoneId.of("Asia/Shanghai"), details,
                        Bulletin.THREE_REVIEWS),
                java.util.Map.<Series, IssueNumber>of(), Cast.person(Role.ADMIN), Cast.CLOCK));
    }

    /** Waits until the print run has made so many files of the issue. */
    private static List<String> digestsOf(long issue, int count) {
        Instant end = Instant.now().plus(PATIENCE);
        List<String> digests = List.of();
        while (digests.size() < count && Instant.now().isBefore(end)) {
            digests = Sql.column("select content_hash from print_file where kind = 'ISSUED' and issue_id = " + issue
                    + " order by id");
        }
        assertThat(digests).as("files of issue " + issue).hasSize(count);
        return digests;
    }

    private static long reach(Situation situation, Bulletin bulletin) {
        return QuarkusTransaction.requiringNew()
                .call(() -> situation.reach(Bulletin.findById(bulletin.id())).id());
    }

    private static long draft(Content content) {
        return QuarkusTransaction.requiringNew().call(() -> Issue.draft(Cast.bulletin(), Series.REGULAR,
                Cast.person(Role.AUTHOR), content, List.of(), Cast.CLOCK).id());
    }

    private static void release(long issue) {
        inTransaction(() -> Issue.<Issue>findById(issue).release(Cast.CLOCK.instant(), Cast.person(Role.CHIEF),
                Cast.CLOCK));
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private static String pdf(long issue) {
        return "/desk/issues/" + issue + ".pdf";
    }

    private static String publicPdf(Bulletin bulletin) {
        return "/bulletins/" + bulletin.slug() + "/2024/21.pdf";
    }

    private static double sizeOf(String character, byte[] pdf) {
        return Printed.of(pdf).glyphs().stream().filter(glyph -> glyph.text().equals(character)).findFirst()
                .orElseThrow().size();
    }

    private static String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}
