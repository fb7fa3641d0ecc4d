package org.canyue.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.PrintLayout;
import org.canyue.bulletin.Series;
import org.canyue.exchange.Samples;
import org.canyue.text.Pictures;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** A rush on print forms: all are made, one after the other, and nobody else waits for them. */
@QuarkusTest
class PressTest {
    private static final int RUSH = 50;
    private static final String SESSION = "canyue-session";
    private static final long PATIENCE_SECONDS = 120;

    private record Settings(FontFiles fonts, int presses, int queue) implements PrintSettings {
    }

    private record OwnSong(Optional<Path> song) implements PrintSettings.FontFiles {
        @Override
        public Optional<Path> fangsong() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> heiti() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> kaiti() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> titleSong() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> mastheadSong() {
            return Optional.empty();
        }
    }

    @TestHTTPResource("/")
    URL home;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void printsFiftyAtOnceWhileOthersRead() throws Exception {
        Browser desk = Browser.signedIn(Cast.person(Role.AUTHOR).username(), Cast.PASSWORD);
        List<Long> issues = drafts(RUSH);
        List<CompletableFuture<HttpResponse<byte[]>>> rush = new ArrayList<>();
        for (long issue : issues) {
            rush.add(client.sendAsync(request("/desk/issues/" + issue + ".pdf", desk), BodyHandlers.ofByteArray()));
        }
        int readMeanwhile = 0;
        while (rush.stream().anyMatch(print -> !print.isDone())) {
            for (String path : List.of("/", "/desk", "/desk/issues/" + issues.get(0))) {
                assertThat(client.send(request(path, desk), BodyHandlers.ofString()).statusCode()).as(path)
                        .isEqualTo(200);
            }
            readMeanwhile += rush.stream().allMatch(CompletableFuture::isDone) ? 0 : 1;
        }
        for (CompletableFuture<HttpResponse<byte[]>> print : rush) {
            HttpResponse<byte[]> answer = print.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(new String(answer.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
        assertThat(readMeanwhile).as("pages read while the press was at work").isGreaterThan(2);
    }

    @Test
    void refusesWhoeverFindsTheQueueFull() throws Exception {
        Press press = new Press(new Settings(new OwnSong(Optional.empty()), 1, 1));
        Sheet sheet = Sheet.of(Samples.issue20(), PrintLayout.standard());
        var start = new CountDownLatch(1);
        List<CompletableFuture<Object>> rush = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
            try {
                start.await();
                return (Object) press.print(sheet, Pictures.NONE);
            } catch (PressBusy busy) {
                return busy;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }, work -> new Thread(work).start())).limit(6).toList();
        start.countDown();
        List<Object> answers = rush.stream().map(CompletableFuture::join).toList();
        assertThat(answers).hasAtLeastOneElementOfType(PressBusy.class);
        assertThat(answers).filteredOn(PrintForm.class::isInstance).hasSizeBetween(2, 3);
        assertThat(press.pages(sheet, Pictures.NONE)).as("afterwards").isGreaterThan(5);
        press.stop();
    }

    @Test
    void goesOnAfterAPrintFormThatFailed() {
        Press press = new Press(new Settings(new OwnSong(Optional.of(Path.of("no-such-font.ttf"))), 1, 1));
        Sheet sheet = Sheet.of(Samples.issue20(), PrintLayout.standard());
        for (int i = 0; i < 3; i++) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> press.print(sheet, Pictures.NONE)))
                    .isInstanceOf(IllegalStateException.class).rootCause().hasMessageContaining("no-such-font.ttf");
        }
        press.stop();
    }

    private HttpRequest request(String path, Browser desk) {
        return HttpRequest.newBuilder(URI.create(home.toString()).resolve(path))
                .header("Cookie", SESSION + "=" + desk.cookie(SESSION)).build();
    }

    private static List<Long> drafts(int count) {
        Bulletin bulletin = Cast.bulletin();
        return QuarkusTransaction.requiringNew().call(() -> IntStream.range(0, count).mapToObj(i -> Issue
                .draft(Bulletin.findById(bulletin.id()), Series.REGULAR, Cast.person(Role.AUTHOR),
                        Cast.content("第" + i + "篇", "正文一段。\n".repeat(100)), List.of(), Cast.CLOCK)
                .id()).toList());
    }
}
