package org.canyue.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.PrintLayout;
import org.canyue.bulletin.Situation;
import org.canyue.bulletin.Typeface;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** 版式: setting how a bulletin is printed, looking at it first, and what cannot be set. */
@QuarkusTest
class LayoutTest {
    private Browser admin;
    private Bulletin bulletin;
    private String address;

    @BeforeEach
    void open() {
        admin = Browser.signedIn(Cast.person(Role.ADMIN).username(), Cast.PASSWORD);
        bulletin = Cast.bulletin();
        address = "/admin/bulletins/" + bulletin.id() + "/layout";
    }

    @Test
    void beginsWithTheStandard() {
        Document form = admin.open(address);
        assertThat(List.of("topMargin", "innerMargin", "textWidth", "textHeight", "linesPerPage", "charactersPerLine"))
                .extracting(field -> form.select("#" + field).val())
                .containsExactly("37", "28", "156", "225", "22", "28");
        assertThat(form.select("#bodyFace option[selected]").val()).isEqualTo("FANGSONG");
        assertThat(layout()).isEqualTo(PrintLayout.standard());
    }

    @Test
    void isSavedAndInTheHistory() {
        Response saved = admin.submit(admin.open(address), address, "topMargin", "40.5", "linesPerPage", "20",
                "bodyFace", "SONG", "printMark", "内部资料 免费交流");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(layout().topMargin()).isEqualTo(40.5);
        assertThat(layout().linesPerPage()).isEqualTo(20);
        assertThat(layout().bodyFace()).isEqualTo(Typeface.SONG);
        assertThat(layout().printMark()).isEqualTo("内部资料 免费交流");
        Document again = admin.open(address);
        assertThat(again.select(".notice").text()).isEqualTo("刊物已保存。");
        assertThat(again.select("#topMargin").val()).isEqualTo("40.5");
        assertThat(again.select("#bodyFace option[selected]").val()).isEqualTo("SONG");
        assertThat(entries()).hasSize(1);
        assertThat(admin.open("/admin/history").select("main").text()).contains("版式");
    }

    @Test
    void isNotInTheHistoryWhereNothingChanged() {
        assertThat(admin.submit(admin.open(address), address).statusCode()).isEqualTo(303);
        assertThat(entries()).isEmpty();
    }

    @Test
    void isShownBeforeItIsSaved() {
        Response preview = admin.submit(admin.open(address), address, "charactersPerLine", "24", "printPermit",
                "苏准印证 A&B=1", "preview", "1");
        assertThat(preview.statusCode()).isEqualTo(200);
        Document page = Browser.pageOf(preview);
        assertThat(page.select("#charactersPerLine").val()).isEqualTo("24");
        assertThat(page.select("#printPermit").val()).isEqualTo("苏准印证 A&B=1");
        assertThat(layout()).isEqualTo(PrintLayout.standard());
        assertThat(entries()).isEmpty();
        List<String> pictures = page.select(".leaves img").eachAttr("src");
        assertThat(pictures).hasSize(3).allSatisfy(picture -> {
            Response answer = admin.get(picture);
            assertThat(answer.statusCode()).as(picture).isEqualTo(200);
            assertThat(answer.contentType()).isEqualTo("image/png");
        });
        assertThat(admin.get(pictures.get(0)).asByteArray()).as("as typed, not as saved")
                .isNotEqualTo(admin.get(pictures.get(0).replace("charactersPerLine=24", "charactersPerLine=28"))
                        .asByteArray());
    }

    @Test
    void isShownWithTheNewestIssue() {
        byte[] sample = admin.get(admin.open(address).select(".leaves img").attr("src")).asByteArray();
        for (Role role : Role.values()) {
            Cast.person(role);
        }
        QuarkusTransaction.requiringNew().run(() -> Situation.ISSUED.reach(Bulletin.findById(bulletin.id())));
        assertThat(admin.get(admin.open(address).select(".leaves img").attr("src")).asByteArray()).isNotEqualTo(sample);
    }

    @Test
    void showsOnlyPagesThatAreThere() {
        Document page = admin.open(address);
        for (String picture : page.select(".leaves img").eachAttr("src")) {
            assertThat(admin.get(picture).statusCode()).as(picture).isEqualTo(200);
        }
        String first = page.select(".leaves img").attr("src");
        assertThat(admin.get(first.replace("/1.png", "/99.png")).statusCode()).isEqualTo(404);
        assertThat(admin.get(address + "/1.png").statusCode()).isEqualTo(404);
        assertThat(admin.get(first.replace("topMargin=37", "topMargin=900")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"topMargin,9.99", "topMargin,81", "topMargin,37mm", "innerMargin,", "textWidth,190.01",
            "textHeight,-225", "linesPerPage,22.5", "linesPerPage,9", "charactersPerLine,61", "largeLinesPerPage,7",
            "largeCharactersPerLine,廿四", "titleSize,1e1", "mastheadSize,97", "bodyFace,COMIC", "textWidth,185",
            "textHeight,260"})
    void comesBackWholeWhereAFigureIsWrong(String field, String value) {
        Document page = admin.open(address);
        if (field.equals("bodyFace")) {
            page.select("#bodyFace option").first().val(value).attr("selected", "");
            page.select("#bodyFace option").not("[value=" + value + "]").removeAttr("selected");
        }
        Response refused = admin.submit(page, address, field, value == null ? "" : value, "printMark", "内部 资料");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.pageOf(refused);
        assertThat(again.select(".mistakes a").eachAttr("href")).containsExactly("#" + field);
        assertThat(again.select("#printMark").val()).isEqualTo("内部 资料");
        if (!field.equals("bodyFace")) {
            assertThat(again.select("#" + field).val()).isEqualTo(value == null ? "" : value);
        }
        assertThat(again.select(".leaves")).as("nothing to show").isEmpty();
        assertThat(layout()).isEqualTo(PrintLayout.standard());
    }

    @Test
    void comesBackWholeWhereAMarkIsTooLongOrSecret() {
        Response tooLong = admin.submit(admin.open(address), address, "printPermit", "证".repeat(61));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(tooLong).select("#printPermit").val()).hasSize(61);
        Response secret = admin.submit(admin.open(address), address, "printMark", "机密★1年", "topMargin", "38");
        assertThat(secret.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(secret).select("main").text()).contains("涉密");
        assertThat(Browser.pageOf(secret).select("#topMargin").val()).isEqualTo("38");
        assertThat(layout()).isEqualTo(PrintLayout.standard());
    }

    @Test
    void keepsWhatTheSecondOfTwoAdminsTyped() {
        Document mine = admin.open(address);
        Document theirs = admin.open(address);
        assertThat(admin.submit(theirs, address, "topMargin", "40").statusCode()).isEqualTo(303);
        Response stale = admin.submit(mine, address, "topMargin", "35", "printMark", "内部资料");
        assertThat(stale.statusCode()).isEqualTo(409);
        Document again = Browser.pageOf(stale);
        assertThat(again.select("#topMargin").val()).isEqualTo("35");
        assertThat(again.select("#printMark").val()).isEqualTo("内部资料");
        assertThat(layout().topMargin()).isEqualTo(40);
        assertThat(admin.submit(again, address).statusCode()).as("after the warning").isEqualTo(303);
        assertThat(layout().topMargin()).isEqualTo(35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR"})
    void isForAdminsAlone(Role role) {
        Browser other = Somebody.with(role).browser();
        assertThat(other.get(address).statusCode()).isEqualTo(403);
        assertThat(other.post(address, "topMargin", "40", "version", "0").statusCode()).isEqualTo(403);
        assertThat(other.get(address + "/1.png").statusCode()).isEqualTo(403);
    }

    @Test
    void isNotThereForABulletinThatIsNot() {
        assertThat(admin.get("/admin/bulletins/987654321/layout").statusCode()).isEqualTo(404);
        assertThat(admin.post("/admin/bulletins/987654321/layout", "preview", "1").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"top_margin = 9", "inner_margin = 61", "text_width = 79", "lines_per_page = 0",
            "characters_per_line = 61", "text_width = 185", "text_height = 260", "title_size = 41",
            "print_mark = repeat('内', 61)", "body_face = 'COMIC'"})
    void isKeptSoundByTheDatabase(String change) {
        assertThatThrownBy(() -> Sql.run("update bulletin set " + change + " where id = " + bulletin.id()))
                .rootCause().hasMessageContaining("check constraint");
    }

    private PrintLayout layout() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Bulletin.<Bulletin>findById(bulletin.id()).printLayout());
    }

    private List<String> entries() {
        return Sql
                .column("select cast(id as text) from history_entry where lower(act) like '%layout%' and bulletin_id = "
                        + bulletin.id());
    }
}
