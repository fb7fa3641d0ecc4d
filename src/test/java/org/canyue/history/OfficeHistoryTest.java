package org.canyue.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.List;
import java.util.Map;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** What an admin reads of everything that was done in the office. */
@QuarkusTest
class OfficeHistoryTest {
    private static final String PAGE = "/admin/history";
    private static final Map<Series, IssueNumber> START = Map.of(Series.REGULAR, new IssueNumber(2024, 1, 1),
            Series.SUPPLEMENT, new IssueNumber(2024, 1, 1));

    private User person;
    private Browser admin;

    @BeforeEach
    void signIn() {
        person = Cast.person(Role.ADMIN);
        admin = Browser.signedIn(person.username(), Cast.PASSWORD);
    }

    @Test
    void tellsWhoDidWhatToABulletinAndOnlyWhereSomethingChanged() {
        long id = added("history-1");
        Map<Series, IssueNumber> later = Map.of(Series.SUPPLEMENT, new IssueNumber(2024, 3, 9));
        List.of(START, later, later).forEach(start -> QuarkusTransaction.requiringNew()
                .run(() -> bulletin(id).change(Cast.settings(), start, person, CLOCK)));
        var lines = admin.open(PAGE).select("tr:has(a[href=/admin/bulletins/" + id + "])");
        assertThat(lines.eachText()).containsExactly("2024-06-10 09:00 " + person.name() + " 修改刊物设置 领军参阅",
                "2024-06-10 09:00 " + person.name() + " 建立刊物 领军参阅");
    }

    @Test
    void leadsToTheIssue() {
        Bulletin bulletin = Cast.bulletin();
        long id = QuarkusTransaction.requiringNew().call(() -> Issue.draft(bulletin(bulletin.id()), Series.REGULAR,
                Cast.person(Role.AUTHOR), Cast.content("一篇稿件", "正文。"), List.of(), CLOCK).id());
        assertThat(admin.open(PAGE).select("tr:has(a[href=/desk/issues/" + id + "])").text()).contains("起草", "一篇稿件");
    }

    @Test
    void showsAnActThatItHasNoWordsFor() {
        write("SomethingUnheardOf", "说明文字");
        Document page = admin.open(PAGE);
        assertThat(page.select("tbody tr").first().text()).contains(person.name(), "SomethingUnheardOf", "说明文字");
    }

    @Test
    void goesBackAHundredLinesAtATime() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 1; i <= 101; i++) {
                HistoryEntry.onUser("Counted", person, CLOCK.instant(), person, "第 " + i + " 行").persist();
            }
        });
        Document newest = admin.open(PAGE);
        assertThat(newest.select("tbody tr")).hasSize(100);
        assertThat(newest.select("tbody tr").first().text()).endsWith("第 101 行");
        Document older = admin.open(newest.select("a[rel=next]").attr("href"));
        assertThat(older.select("tbody tr").first().text()).endsWith("第 1 行");
        assertThat(older.select("a[rel=prev]").attr("href")).isEqualTo(PAGE + "?page=0");
        assertThat(admin.open(PAGE + "?page=2147483647").select("tbody tr")).isEmpty();
    }

    private long added(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Bulletin.add(slug, Cast.settings(), START, person, CLOCK).id());
    }

    private static Bulletin bulletin(long id) {
        return Bulletin.findById(id);
    }

    private void write(String act, String detail) {
        QuarkusTransaction.requiringNew()
                .run(() -> HistoryEntry.onUser(act, person, CLOCK.instant(), person, detail).persist());
    }
}
