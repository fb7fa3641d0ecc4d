package org.canyue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.CopyLink;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PrintedCopy;
import org.canyue.distribution.Receivers;
import org.canyue.distribution.feedback.FeedbackLink;
import org.canyue.distribution.receipt.ReceiptLink;
import org.canyue.distribution.subscription.Subscriber;
import org.canyue.distribution.subscription.SubscriptionLinks;
import org.canyue.platform.SecretAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What all addresses have in common that open something to whoever has them. */
@QuarkusTest
class SecretLinksTest {
    @Inject
    CopyLink copies;
    @Inject
    ReceiptLink receipts;
    @Inject
    FeedbackLink feedback;
    @Inject
    SubscriptionLinks subscriptions;

    /** By the path before the token; all for the same number where that can be. */
    private final Map<String, String> links = new LinkedHashMap<>();

    @BeforeEach
    void make() {
        QuarkusTransaction.requiringNew().run(() -> {
            Bulletin bulletin = Cast.bulletin();
            Issue issue = Receivers.issuedInThirtyCopies(bulletin);
            Delivery first = Delivery.of(Plan.of(issue).orElseThrow()).get(0);
            put(copies.path(PrintedCopy.of(issue, 1).orElseThrow()));
            put(receipts.of(first));
            put(feedback.of(first, Cast.CLOCK).orElseThrow());
            Subscriber reader = Subscriber.findById(Subscriber.getEntityManager().createNativeQuery("""
                    insert into subscriber (version, bulletin_id, address, language, asked_at, confirmed_at)
                    values (0, ?1, ?2, 'zh', now(), now()) returning id""", Long.class)
                    .setParameter(1, bulletin.id()).setParameter(2, "reader" + bulletin.id() + "@links.example")
                    .getSingleResult());
            put(URI.create(subscriptions.of(reader)).getPath());
        });
    }

    @AfterEach
    void forgetGuesses() {
        Sql.run("delete from throttle");
    }

    private void put(String path) {
        links.put(path.substring(0, path.lastIndexOf('/') + 1), path);
    }

    @Test
    void areKnownToTheOneWhoHidesThem() {
        List<String> routes = controllers().filter(path -> path.contains("{token")).toList();
        assertThat(routes).hasSizeGreaterThan(4).allSatisfy(route -> assertThat(
                SecretAddress.hidden("/" + route.replaceFirst("^/", "").replaceFirst("\\{token.*", "7-0f3a")))
                .doesNotContain("0f3a").endsWith("/…"));
        assertThat(SecretAddress.hidden("/subscriptions/7-0f3a/confirmation"))
                .isEqualTo("/subscriptions/…/confirmation");
        assertThat(SecretAddress.hidden("/desk/feedback/7")).isEqualTo("/desk/feedback/7");
    }

    @Test
    void stayOutOfCachesSearchEnginesAndOtherSites() {
        Stream.concat(links.values().stream(), Stream.of("/setup/unknown", "/receipts/unknown")).forEach(path -> {
            Response answer = given().get(path);
            assertThat(answer.headers().getValues("Cache-Control")).as(path).containsExactly("no-store");
            assertThat(answer.headers().getValues("Referrer-Policy")).as(path).containsExactly("no-referrer");
            assertThat(answer.headers().getValues("X-Robots-Tag")).as(path).containsExactly("noindex, nofollow");
        });
        assertThat(given().get("/login").headers().getValues("Referrer-Policy")).containsExactly("same-origin");
    }

    @Test
    void changeNothingWhenLookedAt() {
        String before = everything();
        links.values().forEach(path -> {
            for (String asked : List.of(path, path + "?receivedBy=x&confirmed=true&List-Unsubscribe=One-Click")) {
                assertThat(given().get(asked).statusCode()).as(asked).isEqualTo(200);
                assertThat(given().head(asked).statusCode()).as(asked).isEqualTo(200);
            }
        });
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void openOnlyWhatTheyAreFor() {
        links.forEach((kind, path) -> links.keySet().stream().filter(other -> !other.equals(kind)).forEach(other -> {
            String wrong = other + path.substring(kind.length());
            assertThat(given().get(wrong).statusCode()).as(wrong).isEqualTo(404);
        }));
    }

    /** How many rows each table has, and in which version those are that a link could change. */
    private static String everything() {
        List<String> tables = Sql.column("""
                select table_name::text from information_schema.tables where table_schema = 'public'
                and table_type = 'BASE TABLE' and table_name not in ('throttle', 'session', 'mail_node', 'print_file')
                order by 1""");
        String rows = String.join(" || ' ' || ",
                tables.stream().map(table -> "(select count(*) from " + table + ")::text").toList());
        return Sql.column("select " + rows).get(0)
                + Sql.column("select coalesce(sum(serial), 0)::text from delivery_link")
                + Sql.column("select coalesce(sum(version), 0)::text from subscriber");
    }

    private static Stream<String> controllers() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.canyue").stream().filter(type -> type.isAnnotatedWith(Path.class))
                .map(type -> type.getAnnotationOfType(Path.class).value());
    }
}
