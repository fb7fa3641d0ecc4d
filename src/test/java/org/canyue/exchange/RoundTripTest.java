package org.canyue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.Masthead;
import org.canyue.exchange.Finding.Subject;
import org.canyue.exchange.word.WordFile;
import org.canyue.text.Body;
import org.canyue.text.Picture;
import org.canyue.text.Pictures;
import org.canyue.text.RandomBodies;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out as a Word file says the same when it comes in again. */
@Tag("slow")
class RoundTripTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 7};
    private static final Pictures ONE_PICTURE = id -> Optional.of(new Picture("image/png", PNG, 2400, 600));

    @TempDir
    Path folder;

    @Test
    void readsIssue20Again() {
        assertReadsAgain(Samples.issue20());
        assertThat(read(Samples.issue20()).bulletin().findings()).isEmpty();
    }

    @Test
    void readsADraftAgain() {
        assertReadsAgain(Samples.draft());
    }

    @Test
    void readsEveryKindOfBlockAgain() {
        FileReading reading = read(Samples.with(Samples.EVERYTHING));
        assertThat(reading.bulletin().body().html()).isEqualTo(asWordHasIt(Samples.EVERYTHING).html());
        assertThat(reading.pictures()).singleElement()
                .satisfies(picture -> assertThat(picture.bytes()).isEqualTo(PNG));
    }

    @Test
    void joinsAndRaisesNoParagraphThatItWroteItself() {
        assertReadsAgain(Samples.with(Body.ofHtml("<h2>没有编号的一节</h2><h3>没有编号的一小节</h3><h4>更小的</h4>"
                + "<p>这一段没有写完而且也没有句号它的后面还有另外的一段话请不要接起来</p><p>另外一段，它也没有句号</p><p>，以逗号开头</p>"
                + "<p>一、像标题的短段</p><p><strong>全是粗体的短段</strong></p><h2>三、越过二的一节</h2><h4>（一）级别不合编号</h4>"
                + "<p>第 21 期（总第 103 期）</p><p>责任编辑：李四　电话：123456</p><p>共印：5 份</p><p>— 3 —</p>")));
    }

    @Test
    void keepsFactsThatNoReaderCouldGuess() {
        Content content = Samples.issue20().content();
        assertReadsAgain(Samples.with(Samples.issue20(), new Content(
                new Masthead("Taihu Review 太湖", "第三方 观察", List.of("A & B 联合主办 中心", "丙"), "编号 7"),
                "2024 年 6 月 3 日", "第 9 期", List.of("各区（市）：办公室", "甲"), content.body(),
                new Imprint("张三：李四", "(0512) 1234；5678 转 9", "无", "一路 1 号 电话：附", 1))));
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 24, 110})
    void readsAnyBodyAgain(long seed) {
        RandomBodies.from(seed).limit(400).map(RoundTripTest::asWordHasIt)
                .filter(body -> !body.html().contains("<table>"))
                .forEach(body -> assertThat(again(body).html()).as(body.html()).isEqualTo(body.html()));
    }

    /** Word knows no table with holes: they are filled the first time, and then it stays as it is. */
    @ParameterizedTest
    @ValueSource(longs = {10, 25, 111})
    void readsAnyBodyWithTablesAgainOnceWordHasFilledThem(long seed) {
        RandomBodies.from(seed).limit(1_000).map(RoundTripTest::asWordHasIt)
                .filter(body -> body.html().contains("<table>")).map(this::again)
                .forEach(body -> assertThat(again(body).html()).as(body.html()).isEqualTo(body.html()));
    }

    @Test
    void readsIssue20AgainOnceAnotherProgramHasSavedIt() {
        byte[] saved = savedBy("Microsoft Office Word", WordFile.of(Samples.issue20(), Pictures.NONE));
        assertEqual(read(saved).bulletin(), Samples.issue20());
    }

    /** Quotes, captions and the later paragraphs of an item become paragraphs then. */
    @Test
    void readsNearlyEveryKindOfBlockAgainOnceAnotherProgramHasSavedIt() {
        byte[] saved = savedBy("Microsoft Office Word", WordFile.of(Samples.with(Samples.EVERYTHING), ONE_PICTURE));
        Document expected = Jsoup.parseBodyFragment(asWordHasIt(Samples.EVERYTHING).html()
                .replace("<p>丙</p><p>丙续</p></li></ul>", "丙</li></ul><p>丙续</p>"));
        expected.select("blockquote").unwrap();
        expected.select("figcaption").forEach(caption -> caption.parent().after(caption.tagName("p")));
        assertThat(read(saved).bulletin().body()).isEqualTo(Body.ofHtml(expected.body().html()));
    }

    @Test
    void joinsNoParagraphsOfAWordFileUnlessTheirMarksSayThatTheyWereCut() {
        Body body = Body.ofHtml("<h2>一、标题</h2><p>这一段没有写完而且也没有句号它的后面还有另外的一段话请不要接起来</p><p>另外一段，它也没有句号</p>"
                + "<p>本段在逗号处断开，</p><p>后一半在这里。</p>");
        BulletinReading reading = read(savedBy("WPS", WordFile.of(Samples.with(body), Pictures.NONE))).bulletin();
        assertThat(reading.body()).isEqualTo(Body.ofHtml(body.html().replace("断开，</p>\n<p>", "断开，")));
        assertThat(reading.findings()).extracting(Finding::subject).contains(Subject.PARAGRAPH_UNFINISHED,
                Subject.PARAGRAPH_JOINED);
    }

    /** A picture gets a number anew, a link is written as RFC 3986 has it, and no character is both up and down. */
    private static Body asWordHasIt(Body body) {
        Document page = Jsoup.parseBodyFragment(body.html().replaceAll("/attachments/\\d+", "/attachments/1")
                .replace("%zz%28a%29%7Cb#c#d", "%25zz%28a%29%7Cb#c%23d").replace("%zz", "%25zz"));
        page.outputSettings().prettyPrint(false);
        page.select("sub sup").unwrap();
        return Body.ofHtml(page.body().html());
    }

    private Body again(Body body) {
        return read(Samples.with(body)).bulletin().body();
    }

    private void assertReadsAgain(Edition edition) {
        assertEqual(read(edition).bulletin(), edition);
    }

    private static void assertEqual(BulletinReading reading, Edition edition) {
        Content content = edition.content();
        assertThat(reading.body().html()).isEqualTo(content.body().html());
        assertThat(new Content(
                new Masthead(reading.name(), reading.kind(), reading.sponsors(), reading.credential()),
                reading.title(), reading.subtitle(), reading.addressees(), reading.body(),
                new Imprint(reading.responsibleEditor(), reading.phone(), reading.fax(), reading.address(),
                        reading.copies() == null ? 0 : reading.copies())))
                .isEqualTo(content);
        assertThat(reading.addresseeLabel()).isEqualTo(edition.addresseeLabel());
        assertThat(reading.issuedOn()).isEqualTo(edition.issuedOn());
        assertThat(reading.number()).isEqualTo(edition.numberPair().map(pair -> pair.number()).orElse(null));
        assertThat(reading.total()).isEqualTo(edition.numberPair().map(pair -> pair.total()).orElse(null));
    }

    private FileReading read(Edition edition) {
        return read(WordFile.of(edition, ONE_PICTURE));
    }

    private FileReading read(byte[] docx) {
        try {
            return BulletinFileReader.read(Files.write(folder.resolve("a.docx"), docx), "a.docx");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] savedBy(String application, byte[] docx) {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(saved)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String name = entry.getName();
                to.write(name.equals("docProps/app.xml")
                        ? new String(from.readAllBytes(), StandardCharsets.UTF_8)
                                .replace(">Canyue<", ">" + application + "<")
                                .getBytes(StandardCharsets.UTF_8)
                        : from.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return saved.toByteArray();
    }
}
