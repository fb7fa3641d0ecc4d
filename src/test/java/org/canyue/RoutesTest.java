package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.security.Authenticated;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Every route × every role. A new route without its row fails the test. */
@Tag("slow")
@QuarkusTest
class RoutesTest {
    /**
     * Who gets in: * everybody, + everybody who signed in, or A author, E editor, R reviewer, C chief, S signer, D distributor,
     * M admin.
     */
    private static final String WHO_GETS_IN = """
            GET  /                                           *
            GET  /bulletins/{slug}                           *
            GET  /bulletins/{slug}/{year}                    *
            GET  /bulletins/{slug}/{year}/{number}           *
            GET  /bulletins/{slug}/{year}/{number}.{format}  *
            GET  /bulletins/{slug}/total/{total}             *
            GET  /attachments/{id}                           *
            GET  /login                                      *
            POST /login                                      *
            POST /logout                                     *
            GET  /setup/{token}                              *
            POST /setup/{token}                              *
            GET  /account/password                           +
            POST /account/password                           +
            GET  /desk                                       AERCSDM
            GET  /desk/ledger                                AERCSDM
            GET  /desk/issues                                AERCSDM
            GET  /desk/issues/new                            AE
            POST /desk/issues                                AE
            GET  /desk/issues/{id}                           AERCSDM
            GET  /desk/issues/{id}.{format}                  AERCSDM
            GET  /desk/issues/{id}/edit                      AE
            POST /desk/issues/{id}                           AE
            GET  /desk/issues/{id}/history                   AERCSDM
            GET  /desk/issues/{id}/revisions                 AERCSDM
            GET  /desk/issues/{id}/revisions/{number}        AERCSDM
            GET  /desk/issues/{id}/comparison                AERCSDM
            GET  /desk/issues/{id}/attachments               AERCSDM
            POST /desk/issues/{id}/attachments               AE
            POST /desk/issues/{id}/attachments/{attachment}/removal AE
            POST /desk/issues/{id}/submission                AE
            POST /desk/issues/{id}/discard                   AE
            GET  /desk/issues/{id}/opinions                  ERCS
            POST /desk/issues/{id}/opinions                  ERCS
            POST /desk/issues/{id}/return                    ERCS
            GET  /desk/issues/{id}/signature                 S
            POST /desk/issues/{id}/signature                 S
            GET  /desk/issues/{id}/release                   CS
            POST /desk/issues/{id}/release                   CS
            GET  /desk/issues/{id}/correction                EC
            POST /desk/issues/{id}/correction                EC
            POST /desk/issues/{id}/correction/abandonment    EC
            GET  /desk/issues/{id}/topics                    ECM
            POST /desk/issues/{id}/topics                    ECM
            GET  /desk/issues/{id}/withdrawal                CS
            POST /desk/issues/{id}/withdrawal                CS
            GET  /desk/issues/{id}/withdrawal/reason         CS
            POST /desk/issues/{id}/withdrawal/reason         CS
            GET  /desk/issues/{id}/restoration               CS
            POST /desk/issues/{id}/restoration               CS
            GET  /desk/issues/{id}/corrections/{correction}/reason EC
            POST /desk/issues/{id}/corrections/{correction}/reason EC
            GET  /desk/imports                               AEM
            POST /desk/imports                               AEM
            GET  /desk/recipients.{sheet}                    DM
            GET  /desk/recipients/imports                    DM
            POST /desk/recipients/imports                    DM
            GET  /desk/recipients/imports/template.xlsx      DM
            GET  /desk/recipients/imports/{id}               DM
            POST /desk/recipients/imports/{id}               DM
            POST /desk/recipients/imports/{id}/removal       DM
            POST /desk/recipients/imports/{id}/intake        DM
            POST /desk/recipients/imports/{id}/source        DM
            POST /desk/recipients/imports/{id}/choices       DM
            POST /desk/recipients/imports/{id}/mailbox-way   DM
            GET  /desk/recipients/imports/{id}/rows/{position}/edit DM
            POST /desk/recipients/imports/{id}/rows/{position} DM
            GET  /desk/imports/{id}                          AEM
            POST /desk/imports/{id}/draft                    AE
            GET  /admin/archive-imports                      M
            POST /admin/archive-imports                      M
            GET  /admin/archive-imports/{id}                 M
            POST /admin/archive-imports/{id}/table           M
            GET  /admin/archive-imports/{id}/files/{file}    M
            POST /admin/archive-imports/{id}/files/{file}    M
            POST /admin/archive-imports/{id}/intake          M
            GET  /desk/issues/{id}/proofreading              AERCSDM
            POST /desk/issues/{id}/proofreading              AE
            POST /desk/issues/{id}/proofreading/ignored      AERCS
            POST /desk/issues/{id}/proofreading/ignored/removal AERCS
            POST /desk/proofreading                          AE
            GET  /desk/proofreading/rules                    AERCSDM
            GET  /admin/bulletins/{slug}/proofreading        M
            POST /admin/bulletins/{slug}/proofreading        M
            GET  /admin/names                                M
            POST /admin/names                                M
            GET  /admin/names/{id}                           M
            POST /admin/names/{id}                           M
            POST /admin/names/{id}/removal                   M
            GET  /admin/terms                                M
            POST /admin/terms                                M
            GET  /admin/terms/{id}                           M
            POST /admin/terms/{id}                           M
            POST /admin/terms/{id}/removal                   M
            GET  /admin/users                                M
            GET  /admin/users/new                            M
            POST /admin/users                                M
            GET  /admin/users/{id}                           M
            POST /admin/users/{id}                           M
            POST /admin/users/{id}/password                  M
            GET  /admin/bulletins                            M
            GET  /admin/bulletins/new                        M
            POST /admin/bulletins                            M
            GET  /admin/bulletins/{id}                       M
            POST /admin/bulletins/{id}                       M
            GET  /admin/bulletins/{id}/topics                M
            POST /admin/bulletins/{id}/topics                M
            GET  /admin/bulletins/{id}/topics/{topic}        M
            POST /admin/bulletins/{id}/topics/{topic}        M
            GET  /admin/bulletins/{id}/layout                M
            POST /admin/bulletins/{id}/layout                M
            GET  /admin/bulletins/{id}/layout/{page}.png     M
            POST /desk/page-count                            AE
            GET  /desk/issues/{id}/print                     AERCSDM
            GET  /desk/issues/{id}/print/{page}.png          AERCSDM
            GET  /desk/issues/{id}.pdf                       AERCSDM
            GET  /bulletins/{slug}/{year}/{number}.pdf       *
            GET  /desk/recipients                            DM
            GET  /desk/recipients/new                        DM
            POST /desk/recipients                            DM
            POST /desk/recipients/addressees                 DM
            GET  /desk/recipients/{id}                       DM
            GET  /desk/recipients/{id}.json                  DM
            GET  /desk/recipients/{id}/edit                  DM
            POST /desk/recipients/{id}                       DM
            POST /desk/recipients/{id}/appointments          DM
            GET  /desk/recipients/{id}/appointments/{appointment} DM
            POST /desk/recipients/{id}/appointments/{appointment} DM
            POST /desk/recipients/{id}/appointments/{appointment}/removal DM
            GET  /desk/recipients/{id}/erasure               DM
            POST /desk/recipients/{id}/erasure               DM
            GET  /desk/organisations                         DM
            POST /desk/organisations                         DM
            GET  /desk/organisations/{id}                    DM
            POST /desk/organisations/{id}                    DM
            POST /desk/organisations/{id}/removal            DM
            GET  /desk/distribution-lists                    DM
            GET  /desk/distribution-lists/new                DM
            POST /desk/distribution-lists                    DM
            GET  /desk/distribution-lists/{id}               DM
            POST /desk/distribution-lists/{id}               DM
            POST /desk/distribution-lists/{id}/removal       DM
            GET  /desk/distribution-lists/{id}/members       DM
            POST /desk/distribution-lists/{id}/members       DM
            GET  /desk/statistics                            ECSDM
            GET  /desk/statistics/{measure}                  ECSDM
            GET  /desk/statistics.xlsx                       ECSDM
            GET  /desk/statistics.pdf                        ECSDM
            GET  /admin/history                              M
            GET  /admin/bulletins/{id}/copies                M
            POST /admin/bulletins/{id}/copies                M
            GET  /desk/issues/{id}/distribution/paper        DM
            GET  /desk/issues/{id}/distribution/copies/{number}.pdf DM
            GET  /desk/issues/{id}/distribution/copies.pdf   DM
            GET  /desk/issues/{id}/distribution/labels.pdf   DM
            GET  /desk/issues/{id}/distribution/sign-off.pdf DM
            GET  /desk/issues/{id}/distribution/register.{format} DM
            GET  /desk/distribution/register.{format}        DM
            GET  /desk/copies/marks                          DM
            GET  /desk/distribution                          ECSDM
            GET  /desk/issues/{id}/distribution              ECSDM
            GET  /desk/issues/{id}/distribution/edit         ED
            POST /desk/issues/{id}/distribution              ED
            POST /desk/issues/{id}/distribution/lines        ED
            POST /desk/issues/{id}/distribution/recipients   ED
            GET  /desk/issues/{id}/distribution/freeze       ED
            POST /desk/issues/{id}/distribution/freeze       ED
            GET  /desk/issues/{id}/distribution/additions    ECSDM
            POST /desk/issues/{id}/distribution/additions    ED
            POST /desk/issues/{id}/distribution/additions/lines ED
            GET  /desk/issues/{id}/receipts                  ECSDM
            POST /desk/issues/{id}/receipts                  DM
            GET  /desk/issues/{id}/receipts/{receipt}/striking DM
            POST /desk/issues/{id}/receipts/{receipt}/striking DM
            POST /desk/issues/{id}/receipts/{delivery}/link  DM
            GET  /desk/issues/{id}/copies                    ECSDM
            POST /desk/issues/{id}/copies                    DM
            GET  /desk/issues/{id}/recalls                   ECSDM
            POST /desk/issues/{id}/recalls                   DM
            GET  /desk/returns                               ECSDM
            GET  /copies/{token}                             *
            POST /copies/{token}                             *
            POST /copies/{token}/handover                    DM
            POST /copies/{token}/end                         DM
            GET  /receipts/{token}                           *
            POST /receipts/{token}                           *
            GET  /subscriptions                              *
            POST /subscriptions                              *
            GET  /subscriptions/{token}                      *
            POST /subscriptions/{token}/end                  *
            GET  /subscriptions/{token}/confirmation         *
            POST /subscriptions/{token}/confirmation         *
            GET  /desk/subscribers                           DM
            POST /desk/subscribers/{id}/removal              DM
            POST /desk/reminders                             DM
            GET  /desk/mail                                  DM
            GET  /desk/mail/domains                          DM
            POST /desk/mail/domains                          M
            GET  /desk/mail/domains/{id}                     M
            POST /desk/mail/domains/{id}                     M
            POST /desk/mail/domains/{id}/removal             M
            POST /desk/mail/tests                            DM
            GET  /desk/issues/{id}/letters                   DM
            POST /desk/issues/{id}/letters                   DM
            POST /desk/issues/{id}/letters/retry             DM
            POST /desk/issues/{id}/letters/decision          DM
            POST /desk/issues/{id}/letters/cancellation      DM
            POST /desk/issues/{id}/letters/notices           DM
            GET  /desk/letters/{id}                          DM
            GET  /desk/letters/{id}/html                     DM
            POST /desk/letters/{id}/retry                    DM
            POST /desk/letters/{id}/decision                 DM
            POST /desk/letters/{id}/cancellation             DM
            GET  /desk/deliveries/{id}/letter                DM
            GET  /desk/deliveries/{id}/letter/html           DM
            GET  /desk/feedback                              AECSDM
            GET  /desk/feedback/{id}                         AECSDM
            POST /desk/feedback/{id}/strike                  EDM
            POST /desk/feedback/{id}/confirmation            DM
            POST /desk/feedback/{id}/scans                   EDM
            GET  /desk/feedback/{id}/scans/{scan}            AECSDM
            POST /desk/feedback/{id}/follow-ups              EDM
            POST /desk/feedback/{id}/follow-ups/{task}/outcome EDM
            GET  /desk/issues/{id}/feedback                  AECSDM
            POST /desk/issues/{id}/feedback                  EDM
            POST /desk/issues/{id}/feedback/recipients       EDM
            GET  /desk/issues/{id}/feedback-links            DM
            POST /desk/issues/{id}/feedback-links/{delivery}/renewal DM
            GET  /admin/feedback-kinds                       M
            POST /admin/feedback-kinds                       M
            GET  /admin/feedback-kinds/{id}                  M
            POST /admin/feedback-kinds/{id}                  M
            POST /admin/feedback-kinds/{id}/removal          M
            GET  /feedback/{token}                           *
            POST /feedback/{token}                           *
            """;
    private static final String LETTERS = "AERCSDM";

    private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);

    @Test
    void knowsEveryRoute() {
        assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(Routes.all());
    }

    @Test
    void declaresWhoGetsInOnEveryRoute() {
        Routes.methods().forEach(method -> {
            boolean declared = Stream.of(RolesAllowed.class, PermitAll.class, Authenticated.class)
                    .anyMatch(each -> method.isAnnotationPresent(each)
                            || method.getDeclaringClass().isAnnotationPresent(each));
            assertThat(declared).as(method.toString()).isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRouteAndRole() {
        return table().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey() + " " + row.getValue(), () -> {
                    assertThat(getsIn(Browser.anonymous(), row.getKey())).as("anonymous")
                            .isEqualTo(row.getValue().equals("*"));
                    for (Role role : Role.values()) {
                        boolean may = Set.of("*", "+").contains(row.getValue())
                                || row.getValue().indexOf(LETTERS.charAt(role.ordinal())) >= 0;
                        assertThat(getsIn(browserOf(role, row.getKey()), row.getKey())).as(role.name()).isEqualTo(may);
                    }
                }));
    }

    /** @param letter of a role, as in the table */
    static List<String> pagesOf(String letter) {
        return table().entrySet().stream().filter(row -> row.getKey().startsWith("GET "))
                .filter(row -> Set.of("*", "+").contains(row.getValue()) || row.getValue().contains(letter))
                .map(row -> row.getKey().substring("GET ".length())).toList();
    }

    private Browser browserOf(Role role, String route) {
        return route.equals("POST /logout")
                ? Somebody.with(role).browser()
                : browsers.computeIfAbsent(role, missing -> Somebody.with(missing).browser());
    }

    private static boolean getsIn(Browser browser, String route) {
        Response answer = route.startsWith("GET ") ? browser.get(pathOf(route)) : browser.post(pathOf(route));
        assertThat(answer.statusCode()).as(route).isLessThan(500);
        boolean ledToSignIn = answer.statusCode() == 303 && answer.header("Location").contains("/login");
        return answer.statusCode() != 401 && answer.statusCode() != 403 && !ledToSignIn;
    }

    static List<String> all(String method) {
        return table().keySet().stream().filter(route -> route.startsWith(method + " ")).toList();
    }

    /** A path that the route answers to, of things that do not exist. */
    static String pathOf(String route) {
        return route.split(" +")[1].replace("{slug}", "nowhere").replace("{year}", "2024").replace("{format}", "txt")
                .replace("{sheet}", "csv").replace("{token}", "7-0f3a")
                .replaceAll("\\{\\w+}", "987654");
    }

    private static Map<String, String> table() {
        return WHO_GETS_IN.lines().map(line -> line.split(" +"))
                .collect(Collectors.toMap(line -> line[0] + " " + line[1], line -> line[2], (one, other) -> one,
                        TreeMap::new));
    }
}
