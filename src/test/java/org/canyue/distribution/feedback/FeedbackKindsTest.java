package org.canyue.distribution.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.List;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Receivers;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FeedbackKindsTest {
    private static final String KINDS = "/admin/feedback-kinds";

    private Browser admin;

    @BeforeEach
    void signIn() {
        admin = Browser.signedIn(Cast.person(Role.ADMIN).username(), Cast.PASSWORD);
    }

    @Test
    void areThoseOfTheFieldAndTheOfficesOwn() {
        assertThat(admin.open(KINDS).select("tbody th").eachText()).startsWith("圈阅", "阅示", "批示落实", "采纳", "转载");
        Document page = admin.open(KINDS);
        assertThat(admin.submit(page, KINDS, "name", "阅示").statusCode()).as("twice").isEqualTo(422);
        assertThat(admin.submit(page, KINDS, "name", "入选要报", "position", "x").statusCode()).isEqualTo(422);
        assertThat(admin.post(KINDS, "name", "入选要报", "position", "9", "adoption", "on").statusCode()).isEqualTo(303);
        String path = admin.open(KINDS).select("tbody tr:contains(入选要报) a").attr("href");
        assertThat(admin.open(path).select("input[checked]").eachAttr("name")).containsExactly("adoption");
        Document first = admin.open(path);
        Document second = admin.open(path);
        assertThat(admin.submit(first, path, "name", "入选内参").statusCode()).isEqualTo(303);
        assertThat(admin.submit(second, path, "name", "别的").statusCode()).as("stale").isEqualTo(409);
        assertThat(admin.submit(second, path + "/removal").statusCode()).as("stale").isEqualTo(409);
        assertThat(admin.open("/admin/history").text()).contains("修改反馈种类", "入选内参");
        assertThat(admin.submit(admin.open(path), path + "/removal").statusCode()).isEqualTo(303);
        assertThat(admin.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void areRetiredOnceUsed() {
        String name = "专报采用";
        long id = QuarkusTransaction.requiringNew().call(() -> FeedbackKind
                .add(new FeedbackKind.Settings(name, 20, false, true, false), Cast.person(Role.ADMIN), CLOCK).id());
        long issue = QuarkusTransaction.requiringNew().call(() -> {
            Issue issued = Receivers.issuedInThirtyCopies(Cast.bulletin());
            Answers.record(issued, name, false).strike("误记", Cast.person(Role.EDITOR), CLOCK);
            return issued.id();
        });
        String path = KINDS + "/" + id;
        Document page = admin.open(path);
        assertThat(page.select("form[action$=removal]")).isEmpty();
        assertThat(admin.post(path + "/removal", "version", "0").statusCode()).isEqualTo(409);
        assertThat(admin.post(path, "version", page.select("[name=version]").val(), "name", name, "position", "20",
                "adoption", "on", "retired", "on").statusCode()).isEqualTo(303);
        List<String> offered = admin.open("/desk/issues/" + issue + "/feedback").select("#kind option").eachText();
        assertThat(offered).contains("圈阅").doesNotContain(name);
        assertThat(Sql.column("select retired::text from feedback_kind where id = " + id)).containsExactly("true");
    }
}
