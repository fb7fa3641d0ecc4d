package org.canyue.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Series;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** What a person reads when too many print forms are wanted at once. */
@Tag("slow")
@QuarkusTest
@TestProfile(PressBusyTest.ShortQueue.class)
class PressBusyTest {
    private static final int RUSH = 12;

    public static class ShortQueue implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("canyue.print.queue", "1");
        }
    }

    @TestHTTPResource("/")
    URL home;

    @Test
    void asksToComeBackLater() {
        Browser desk = Browser.signedIn(Cast.person(Role.AUTHOR).username(), Cast.PASSWORD);
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> rush = IntStream.range(0, RUSH)
                .mapToObj(i -> draft("第" + i + "篇"))
                .map(issue -> client.sendAsync(request("/desk/issues/" + issue + "/print", desk),
                        BodyHandlers.ofString()))
                .toList();
        List<HttpResponse<String>> answers = rush.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 503).containsOnly(200, 503);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(answer -> {
            assertThat(answer.body()).contains("现在要打印的太多，请过一分钟再试。");
            assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        });
    }

    private HttpRequest request(String path, Browser desk) {
        return HttpRequest.newBuilder(URI.create(home.toString()).resolve(path)).header("Accept-Language", "zh")
                .header("Cookie", "canyue-session=" + desk.cookie("canyue-session")).build();
    }

    private static long draft(String title) {
        return QuarkusTransaction.requiringNew().call(() -> Issue.draft(bulletin(), Series.REGULAR,
                Cast.person(Role.AUTHOR), Cast.content(title, "正文一段。\n".repeat(300)), List.of(), Cast.CLOCK).id());
    }

    /** By its own name: this profile counts the bulletins of the cast from 1 again. */
    private static Bulletin bulletin() {
        return Bulletin.withSlug("busy").orElseGet(() -> {
            var bulletin = new Bulletin("busy", Cast.settings());
            bulletin.persist();
            return bulletin;
        });
    }
}
