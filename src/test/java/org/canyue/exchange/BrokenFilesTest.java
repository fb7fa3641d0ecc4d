package org.canyue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.canyue.exchange.source.UnreadableFile;
import org.canyue.exchange.source.UnreadableFile.Reason;
import org.canyue.exchange.spreadsheet.Column;
import org.canyue.exchange.spreadsheet.SheetFormat;
import org.canyue.exchange.spreadsheet.SpreadsheetReader;
import org.canyue.exchange.spreadsheet.UnreadableTable;
import org.canyue.exchange.spreadsheet.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody uploads: a clear answer, and no more memory than a server has. */
@Tag("slow")
class BrokenFilesTest {
    private static final Path FILES = Path.of("src/test/resources/exchange");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "doc", "pdf"})
    void refusesATruncatedFile(String ending) throws IOException {
        byte[] whole = Files.readAllBytes(FILES.resolve("juece." + ending));
        Path half = Files.write(folder.resolve("half." + ending), Arrays.copyOf(whole, whole.length / 3));
        assertThat(refusal(half)).isIn(Reason.BROKEN, Reason.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "doc", "pdf"})
    void answersAFileOfWhichBytesAreWrong(String ending) throws IOException {
        byte[] whole = Files.readAllBytes(FILES.resolve("juece." + ending));
        for (int at = 600; at < whole.length; at += whole.length / 12) {
            byte[] spoilt = whole.clone();
            Arrays.fill(spoilt, at, Math.min(spoilt.length, at + 40), (byte) 0x55);
            Path file = Files.write(folder.resolve("spoilt." + ending), spoilt);
            try {
                BulletinFileReader.read(file, file.getFileName().toString());
            } catch (UnreadableFile refused) {
                assertThat(refused.reason()).isIn(Reason.BROKEN, Reason.NO_TEXT, Reason.UNKNOWN_KIND, Reason.ENCRYPTED);
            }
        }
    }

    @Test
    void refusesAnEmptyFileAndBlankText() throws IOException {
        assertThat(refusal(Files.write(folder.resolve("a.docx"), new byte[0]))).isEqualTo(Reason.EMPTY);
        assertThat(refusal(Files.writeString(folder.resolve("a.txt"), " \n "))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesAPictureAProgramAndAnotherZip() throws IOException {
        byte[] picture = zip(FILES.resolve("juece.docx")).get("word/media/image1.png");
        assertThat(refusal(Files.write(folder.resolve("a.docx"), picture))).isEqualTo(Reason.UNKNOWN_KIND);
        byte[] program = Files.readAllBytes(
                Path.of(BrokenFilesTest.class.getProtectionDomain().getCodeSource().getLocation().getPath(),
                        "org/canyue/exchange/BrokenFilesTest.class"));
        assertThat(refusal(Files.write(folder.resolve("a.txt"), program))).isEqualTo(Reason.UNKNOWN_KIND);
        Path other = zip(folder.resolve("a.xlsx"), Map.of("xl/workbook.xml", new byte[10], "../../etc/passwd",
                new byte[3]));
        assertThat(refusal(other)).isEqualTo(Reason.UNKNOWN_KIND);
    }

    @Test
    void writesNothingWhereANameLeadsOutOfTheZip() throws IOException {
        Map<String, byte[]> parts = zip(FILES.resolve("taihu.docx"));
        parts.put("../../escaped.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        Path file = zip(folder.resolve("inner").resolve("a.docx"), parts);
        assertThat(BulletinFileReader.read(file, "a.docx").bulletin().name()).isEqualTo("太湖简报");
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void refusesMacros() throws IOException {
        Map<String, byte[]> parts = zip(FILES.resolve("taihu.docx"));
        parts.put("word/vbaProject.bin", new byte[]{1, 2, 3});
        assertThat(refusal(zip(folder.resolve("a.docm"), parts))).isEqualTo(Reason.WITH_MACROS);
    }

    @Test
    void refusesEncryptedWord() throws Exception {
        var encryption = new EncryptionInfo(EncryptionMode.agile);
        var encryptor = encryption.getEncryptor();
        encryptor.confirmPassword("secret");
        Path file = folder.resolve("a.docx");
        try (var files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            try (OutputStream sealed = encryptor.getDataStream(files)) {
                Files.copy(FILES.resolve("taihu.docx"), sealed);
            }
            files.writeFilesystem(out);
        }
        assertThat(refusal(file)).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesEncryptedOldWord() throws IOException {
        byte[] bytes = Files.readAllBytes(FILES.resolve("taihu.doc"));
        for (int i = 512; i < bytes.length; i += 512) {
            if ((bytes[i] & 0xFF) == 0xEC && (bytes[i + 1] & 0xFF) == 0xA5) {
                bytes[i + 11] |= 1;
            }
        }
        assertThat(refusal(Files.write(folder.resolve("a.doc"), bytes))).isIn(Reason.ENCRYPTED);
    }

    @Test
    void refusesAnEncryptedPdfAndOneWithoutText() throws IOException {
        Path locked = folder.resolve("a.pdf");
        try (PDDocument document = Loader.loadPDF(FILES.resolve("taihu.pdf").toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked.toFile());
        }
        assertThat(refusal(locked)).isEqualTo(Reason.ENCRYPTED);
        Path scan = folder.resolve("b.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scan.toFile());
        }
        assertThat(refusal(scan)).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void refusesAPdfOfTooManyPages() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 301; i++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile());
        }
        assertThat(refusal(file)).isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void refusesEntitiesInTheXml() throws IOException {
        Map<String, byte[]> parts = zip(FILES.resolve("taihu.docx"));
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        parts.put("word/document.xml", laughs.getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(zip(folder.resolve("a.docx"), parts))).isEqualTo(Reason.BROKEN);
        parts = zip(FILES.resolve("taihu.docx"));
        parts.put("word/numbering.xml", laughs.getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(zip(folder.resolve("b.docx"), parts))).isEqualTo(Reason.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, <w:p>", "word/styles.xml, <w:style>", "word/footer1.xml, <w:tbl><w:tr><w:tc>",
            "[Content_Types].xml, <Types>"})
    void refusesWordWithElementsInOneAnother(String part, String tags) throws IOException {
        Map<String, byte[]> parts = zip(FILES.resolve("taihu.docx"));
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        int end = xml.lastIndexOf("</");
        parts.put(part, (xml.substring(0, end) + tags.repeat(20_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(zip(folder.resolve("a.docx"), parts))).isEqualTo(Reason.NESTED_TOO_DEEP);
    }

    @Test
    void refusesOtherFilesWithElementsInOneAnother() throws IOException {
        Map<String, byte[]> parts = zip(FILES.resolve("juece.odt"));
        String xml = new String(parts.get("content.xml"), StandardCharsets.UTF_8);
        parts.put("content.xml", xml.replace("</office:text>", "<text:list><text:list-item>".repeat(20_000))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(zip(folder.resolve("a.odt"), parts))).isEqualTo(Reason.NESTED_TOO_DEEP);
        for (String tags : List.of("<div>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<i><span>")) {
            Path file = Files.writeString(folder.resolve("a.html"), "<html><body>" + tags.repeat(20_000) + "甲");
            assertThat(refusal(file)).as(tags).isEqualTo(Reason.NESTED_TOO_DEEP);
        }
    }

    @Test
    void refusesASheetWithElementsInOneAnother() throws IOException {
        var workbook = Workbook.of("名单", "list");
        workbook.sheet("名单", Column.text("姓名", 10)).row("刘小涛");
        Path file = Files.write(folder.resolve("a.xlsx"), workbook.bytes(SheetFormat.XLSX));
        assertThat(SpreadsheetReader.read(file).rows()).hasSize(1);
        Map<String, byte[]> parts = zip(file);
        String xml = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        parts.put("xl/worksheets/sheet1.xml", xml.replace("</worksheet>",
                "<x>".repeat(20_000) + "</x>".repeat(20_000) + "</worksheet>").getBytes(StandardCharsets.UTF_8));
        zip(file, parts);
        assertThat(catchThrowableOfType(UnreadableTable.class, () -> SpreadsheetReader.read(file)).reason())
                .isEqualTo(UnreadableTable.Reason.BROKEN);
    }

    @Test
    void refusesMoreElementsThanABulletinHas() throws Exception {
        Map<String, byte[]> parts = zip(FILES.resolve("taihu.docx"));
        parts.put("word/document.xml", ("<w:document xmlns:w=\"w\"><w:body>" + "<w:p/>".repeat(1_000_000))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(SmallHeap.reads(zip(folder.resolve("a.docx"), parts))).isEqualTo("EXPANDS_TOO_FAR");
        Path page = Files.writeString(folder.resolve("a.html"), "<html><body>" + "<br>".repeat(1_000_000));
        assertThat(SmallHeap.reads(page)).isEqualTo("EXPANDS_TOO_FAR");
    }

    @Test
    void refusesPicturesThatAreTooManyBytes() throws IOException {
        Map<String, byte[]> parts = zip(FILES.resolve("juece.docx"));
        parts.put("word/media/image1.png", new byte[40 << 20]);
        assertThat(refusal(zip(folder.resolve("a.docx"), parts))).isEqualTo(Reason.EXPANDS_TOO_FAR);
    }

    @Test
    void answersBombsWithLittleMemory() throws Exception {
        assertThat(SmallHeap.reads(Bomb.docx(folder.resolve("bomb.docx")))).isEqualTo("EXPANDS_TOO_FAR");
        assertThat(SmallHeap.reads(Bomb.pdf(folder.resolve("bomb.pdf")))).isEqualTo("EXPANDS_TOO_FAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7\n", "PK\3\4", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"})
    void answersSixtyFourMegabytesWithLittleMemory(String start) throws Exception {
        Path file = folder.resolve("big.docx");
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(64L << 20);
            big.write(start.getBytes(StandardCharsets.ISO_8859_1));
        }
        assertThat(SmallHeap.reads(file)).isIn("TOO_LARGE", "BROKEN");
    }

    @Test
    void readsALongDocumentWithLittleMemory() throws Exception {
        Map<String, byte[]> parts = zip(FILES.resolve("taihu.docx"));
        String xml = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        String paragraph = "<w:p><w:r><w:t>正文说明了情况，读到句号为止。</w:t></w:r></w:p>";
        parts.put("word/document.xml", xml.replace("<w:sectPr>", paragraph.repeat(30_000) + "<w:sectPr>")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(SmallHeap.reads(zip(folder.resolve("long.docx"), parts))).isEqualTo("READ");
    }

    private static Reason refusal(Path file) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class,
                () -> BulletinFileReader.read(file, file.getFileName().toString()));
        assertThat(refused).as("refusal of " + file.getFileName()).isNotNull();
        return refused.reason();
    }

    private static Map<String, byte[]> zip(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static Path zip(Path file, Map<String, byte[]> parts) throws IOException {
        Files.createDirectories(file.getParent());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }
}
