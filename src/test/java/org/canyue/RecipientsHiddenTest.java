package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Plan;
import org.canyue.distribution.Receivers;
import org.canyue.distribution.feedback.Feedback;
import org.canyue.distribution.feedback.FeedbackEntry;
import org.canyue.distribution.feedback.FeedbackKind;
import org.canyue.distribution.feedback.Level;
import org.canyue.distribution.mail.Letters;
import org.canyue.distribution.receipt.Handover;
import org.canyue.distribution.receipt.Receipt;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Every page that a role may open, for an issue that went out in thirty copies: what it must not tell of the recipients. */
@Tag("slow")
@QuarkusTest
class RecipientsHiddenTest {
    /** Of {@link Receivers}, in the text of a page: mailboxes, streets, pigeonholes, telephones. */
    private static final List<String> ADDRESSES = List.of("reader", "三香路", "号信箱", "0512-6861");
    /** Those who are not printed in the issue. */
    private static final String NAME = "市委研究室";

    @Inject
    Letters letters;

    private Map<String, String> ids;
    private String slug;

    @BeforeEach
    void sendIt() {
        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
            var distributor = Cast.person(Role.DISTRIBUTOR);
            letters.send(issue, distributor);
            List<Delivery> lines = Delivery.of(Plan.of(issue).orElseThrow());
            Receipt.tick(issue, List.of(lines.get(2).id()), new Handover(CLOCK.instant(), lines.get(2).name(), ""),
                    distributor, CLOCK);
            Feedback feedback = Feedback.record(issue,
                    new FeedbackEntry(FeedbackKind.named("阅示").orElseThrow(), lines.get(0), "", Level.MUNICIPAL,
                            LocalDate.of(2024, 6, 10), "已阅。", false),
                    List.of(), distributor, CLOCK);
            slug = issue.bulletin().slug();
            ids = Map.of("issues", issue.id().toString(), "feedback", feedback.id().toString(), "recipients",
                    lines.get(2).recipient().id().toString(), "deliveries", lines.get(28).id().toString(), "bulletins",
                    issue.bulletin().id().toString());
        });
    }

    @ParameterizedTest
    @CsvSource({"A,AUTHOR,true", "R,REVIEWER,true", "E,EDITOR,false", "C,CHIEF,false", "S,SIGNER,false"})
    void fromWhomItIsNoBusinessOf(String letter, Role role, boolean namesToo) {
        Browser browser = Browser.signedIn(Cast.person(role).username(), Cast.PASSWORD);
        long read = RoutesTest.pagesOf(letter).stream().filter(route -> !route.matches(".*\\.(png|pdf|xlsx)"))
                .flatMap(this::addresses)
                .filter(path -> tellsNothing(path, browser.get(path), namesToo)).count();
        assertThat(read).as("pages read").isGreaterThan(15);
    }

    @Test
    void fromAnEditorWhoLooksForThem() {
        Browser editor = Browser.signedIn(Cast.person(Role.EDITOR).username(), Cast.PASSWORD);
        String issue = "/desk/issues/" + ids.get("issues");
        editor.open(issue + "/distribution");
        for (String form : List.of("/distribution/lines", "/distribution/additions/lines")) {
            Response found = editor.post(issue + form, "source", "search", "q", NAME);
            assertThat(tellsNothing(form, found, false)).as(form).isTrue();
            assertThat(found.asString()).as("it finds some").contains(NAME);
        }
        String open = QuarkusTransaction.requiringNew().call(() -> {
            Issue draft = org.canyue.bulletin.Situation.DRAFT.reach(Cast.bulletin());
            Plan.make(draft, Receivers.thirtyCopies(), Cast.person(Role.EDITOR), CLOCK);
            return "/desk/issues/" + draft.id() + "/distribution/edit";
        });
        assertThat(tellsNothing(open, editor.get(open), false)).isTrue();
    }

    @Test
    void butAreShownToThoseWhoSend() {
        Browser distributor = Browser.signedIn(Cast.person(Role.DISTRIBUTOR).username(), Cast.PASSWORD);
        assertThat(distributor.open("/desk/recipients/" + ids.get("recipients")).text()).contains(ADDRESSES);
        assertThat(distributor.get("/desk/issues/" + ids.get("issues") + "/letters").asString())
                .contains("@example.org");
    }

    /** @return whether there was a page to read */
    private static boolean tellsNothing(String path, Response answer, boolean namesToo) {
        if (answer.statusCode() != 200 || answer.contentType().matches("(application/(pdf|vnd|zip)|image/).*")) {
            return false;
        }
        // The words of the page and what stands in its fields, without the names of its classes and scripts.
        Document page = Browser.pageOf(answer);
        String body = page.text() + page.select("[value]").eachAttr("value") + page.select("[href]").eachAttr("href");
        assertThat(body).as(path).doesNotContain(ADDRESSES.toArray(String[]::new));
        if (namesToo) {
            assertThat(body).as(path).doesNotContain(NAME);
        }
        return true;
    }

    private Stream<String> addresses(String route) {
        String path = route.replace("{slug}", slug).replace("{year}", "2024").replace("/total/{total}", "/total/103");
        path = path.startsWith("/bulletins/") ? path.replace("{number}", "21") : path.replace("{number}", "1");
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace("/" + id.getKey() + "/{id}", "/" + id.getValue().replaceAll("^", id.getKey() + "/"));
        }
        String found = path.replace("{page}", "1").replace("{token}", "1-0").replace("{measure}", "copies")
                .replace("{sheet}", "csv");
        if (found.contains("{format}")) {
            return Stream.of("txt", "html").map(format -> found.replace("{format}", format));
        }
        String filled = found.replaceAll("\\{\\w+}", "987654");
        return filled.matches("/desk/(statistics|feedback|returns|distribution).*")
                ? Stream.of(filled, filled + "?bulletin=" + slug + "&year=2024")
                : Stream.of(filled);
    }

    /** What the history says stays for good, and so names nobody. */
    @Test
    void fromTheHistory() {
        assertThat(Sql.column("select detail from history_entry where detail like '%" + NAME
                + "%' or detail like '%@example.org%' or detail like '%三香路%'")).isEmpty();
    }
}
