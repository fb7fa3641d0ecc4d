package org.canyue.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

import org.canyue.account.Sql;
import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.text.file.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A released picture as a reader's browser gets it: the size and the format it can use, and no longer than it is public. */
@QuarkusTest
class AttachmentControllerTest {
    private long photo;
    private long drawing;

    @BeforeEach
    void release() {
        var ids = new AtomicLong[]{new AtomicLong(), new AtomicLong()};
        QuarkusTransaction.requiringNew().run(() -> Issue.takeIn(Cast.bulletin(), Series.REGULAR, issue -> {
            ids[0].set(add(issue, Samples.written(Samples.photo(1200, 800), "png")));
            ids[1].set(add(issue, Samples.png(300, 200)));
            return Cast.content("题目",
                    "![甲](/attachments/%d)\n![乙](/attachments/%d)".formatted(ids[0].get(), ids[1].get()));
        }, new IssueNumber(2024, 5, 87), LocalDate.of(2024, 2, 1), Cast.CLOCK).releaseSample(Cast.CLOCK));
        photo = ids[0].get();
        drawing = ids[1].get();
    }

    @Test
    void comesAsItIsKept() {
        Response answer = get(photo, "", "image/webp,*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("image/jpeg");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(Samples.read(answer.asByteArray()).getWidth()).isEqualTo(1200);
    }

    @Test
    void comesAsWebPWhereTheBrowserTakesIt() {
        Response webp = get(photo, "?w=480", "image/avif,image/webp,image/apng,*/*;q=0.8");
        assertThat(webp.contentType()).isEqualTo("image/webp");
        assertThat(webp.header("Vary")).contains("Accept");
        assertThat(new String(webp.asByteArray(), 8, 4, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("WEBP");
        Response jpeg = get(photo, "?w=480", "image/png,image/*;q=0.8");
        assertThat(jpeg.contentType()).isEqualTo("image/jpeg");
        assertThat(jpeg.header("Vary")).contains("Accept");
        assertThat(jpeg.header("ETag")).isNotEqualTo(webp.header("ETag"));
        assertThat(Samples.read(jpeg.asByteArray()).getWidth()).isEqualTo(480);
        assertThat(Samples.read(jpeg.asByteArray()).getHeight()).isEqualTo(320);
        assertThat(webp.asByteArray().length).isLessThan(jpeg.asByteArray().length);
        assertThat(get(drawing, "?w=480", "image/png").contentType()).isEqualTo("image/png");
    }

    @Test
    void isNeverMadeLarger() {
        assertThat(Samples.read(get(drawing, "?w=1440", "*/*").asByteArray()).getWidth()).isEqualTo(300);
    }

    @Test
    void isMadeOnceForEachWidthAndFormat() {
        for (int again = 0; again < 3; again++) {
            get(photo, "?w=480", "image/webp");
            get(photo, "?w=480", "*/*");
            get(photo, "?w=960", "*/*");
        }
        assertThat(Sql.column("select width || ' ' || media_type from attachment_rendition where attachment_id = "
                + photo + " order by width, media_type")).containsExactly("480 image/jpeg", "480 image/webp",
                        "960 image/jpeg");
    }

    @Test
    void isNotSentAgainUnchanged() {
        for (String width : new String[]{"", "?w=480"}) {
            Response first = get(photo, width, "*/*");
            Response again = given().header("If-None-Match", first.header("ETag"))
                    .get("/attachments/" + photo + width);
            assertThat(again.statusCode()).as(width).isEqualTo(304);
            assertThat(again.asByteArray()).isEmpty();
            assertThat(again.header("Cache-Control")).isEqualTo("public, no-cache");
        }
    }

    @Test
    void isNotThereInOtherSizesOrUnderOtherNumbers() {
        for (String address : new String[]{photo + "?w=500", photo + "?w=0", photo + "?w=-480", photo + "?w=abc",
                "999999999", "0", "00" + photo, "999999999999999999", "9999999999999999999999", "x"}) {
            assertThat(given().get("/attachments/" + address).statusCode()).as(address).isEqualTo(404);
        }
    }

    private static long add(Issue issue, byte[] bytes) {
        return Attachment.add(issue, "图.png", bytes, null, Cast.CLOCK).id();
    }

    private static Response get(long id, String width, String accepted) {
        return given().header("Accept", accepted).get("/attachments/" + id + width);
    }
}
