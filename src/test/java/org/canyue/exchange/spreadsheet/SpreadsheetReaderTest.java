package org.canyue.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.canyue.exchange.spreadsheet.UnreadableTable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetReaderTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String LIST = "姓名,单位\n刘小涛,市委办公厅\n王颺,市政府\n";

    @TempDir
    Path folder;

    @Test
    void readsTheEncodingsOfOffices() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GBK, Charset.forName("GB18030"),
                StandardCharsets.UTF_16)) {
            assertThat(cells(LIST.getBytes(charset))).as(charset.name())
                    .containsExactly(List.of("刘小涛", "市委办公厅"), List.of("王颺", "市政府"));
        }
        assertThat(read(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)).header().cells())
                .containsExactly("姓名", "单位");
        assertThat(read(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE)).header().cells())
                .containsExactly("姓名", "单位");
    }

    @Test
    void refusesMixedAndBrokenEncodingsAndNamesTheRow() throws IOException {
        byte[] mixed = joined("姓名,单位\n刘小涛,市委\n".getBytes(StandardCharsets.UTF_8), "王五,市政府\n".getBytes(GBK));
        assertRefused(mixed, Reason.MIXED_ENCODINGS, 3);
        assertRefused(joined("姓名,单位\n刘小涛,市委\n".getBytes(GBK), "王五,市政府\n".getBytes(StandardCharsets.UTF_8)),
                Reason.MIXED_ENCODINGS, 3);
        assertRefused(joined("name\na\n".getBytes(StandardCharsets.UTF_8), new byte[]{'b', (byte) 0xFF, '\n'}),
                Reason.BROKEN_ENCODING, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) throws IOException {
        String text = "\"姓,名\",单位;\n刘小涛,市委\n".replace(",", separator).replace("单位;", "单位").replace(
                "姓" + separator + "名",
                "姓、名");
        assertThat(cells(text.getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("刘小涛", "市委"));
    }

    @Test
    void readsQuotedLinesAndOddCharacters() throws IOException {
        Table table = read("姓名,备注\r\n\"刘\"\"小\"\"涛\",\"一行\r\n二行\"\r\n\r\n𠮷\u0007,\u200b👩\u200d💻\r\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(table.rows().get(0).cells()).containsExactly("刘\"小\"涛", "一行\n二行");
        assertThat(table.rows().get(1).cells()).containsExactly("𠮷", "\u200b👩\u200d💻");
        assertRefused("姓名\n\"刘\n王\n".getBytes(StandardCharsets.UTF_8), Reason.BROKEN_QUOTES, 2);
    }

    @Test
    void takesTheTextThatAFormulaHad() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellFormula("HYPERLINK(\"http://example.org\",\"点击\")");
            row.getCell(0).setCellValue("点击");
            row.createCell(1).setCellFormula("1+1");
            row.getCell(1).setCellValue(2);
            row.createCell(2).setCellFormula("1/0");
            row.getCell(2).setCellErrorValue((byte) 7);
            row.createCell(3).setCellValue("=cmd|' /C calc'!A0");
            row.createCell(4).setCellValue(13800000000d);
        });
        assertThat(cells(file)).containsExactly(
                List.of("点击", "2", "#DIV/0!", "=cmd|' /C calc'!A0", "13800000000"));
        assertThat(cells("姓名\n=HYPERLINK(\"http://x\")\n'=1\n".replace("\"", "").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("=HYPERLINK(http://x)"), List.of("=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "CSV"})
    void readsBackWhatWasWritten(SheetFormat format) throws IOException {
        var workbook = Workbook.of("名单", "list");
        Sheet sheet = workbook.sheet("名单", Column.text("姓名", 10), Column.count("份数", 8), Column.date("任职起", 12));
        List<String> names = List.of("=1+1", "'=1", "000001", "a\nb", "\"引,号\"", "_x0041_", "王颺 𠮷", "2024-05-01");
        names.forEach(name -> sheet.row(name, 3, LocalDate.of(2024, 5, 1)));
        Table table = read(workbook.bytes(format));
        assertThat(table.header().cells()).containsExactly("姓名", "份数", "任职起");
        assertThat(table.rows()).extracting(row -> row.cell(0)).containsExactlyElementsOf(names);
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells().subList(1, 3)).containsExactly("3",
                "2024-05-01"));
        assertThat(table.rows().get(0).number()).isEqualTo(2);
    }

    @Test
    void readsFiftyThousandRowsAndNoMore() throws IOException {
        var workbook = Workbook.of("大", "large");
        Sheet sheet = workbook.sheet("大", Column.text("姓名", 10));
        for (int i = 0; i < SpreadsheetReader.MOST_ROWS; i++) {
            sheet.row("人" + i);
        }
        assertThat(read(workbook.bytes(SheetFormat.XLSX)).rows()).hasSize(50_000);
        sheet.row("多一个");
        assertRefused(workbook.bytes(SheetFormat.XLSX), Reason.TOO_MANY_ROWS, 0);
        assertRefused(workbook.bytes(SheetFormat.CSV), Reason.TOO_MANY_ROWS, 0);
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertRefused(new byte[0], Reason.EMPTY, 0);
        assertRefused("姓名,单位\n\n,\n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY, 0);
        assertRefused(zip("word/document.xml", 10), Reason.UNKNOWN_KIND, 0);
        assertRefused(joined(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[100]), Reason.BROKEN, 0);
        assertRefused(new byte[]{'P', 'K', 3, 4, 1, 2, 3}, Reason.BROKEN, 0);
        assertRefused(new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0}, Reason.UNKNOWN_KIND, 0);
        assertRefused(("a" + ",".repeat(200) + "b\nc\n").getBytes(StandardCharsets.UTF_8), Reason.TOO_MANY_COLUMNS, 1);
        assertRefused(("a\n" + "字".repeat(40_000)).getBytes(StandardCharsets.UTF_8), Reason.CELL_TOO_LONG, 2);
    }

    @Test
    void refusesABomb() throws IOException {
        byte[] file = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("姓名"));
        assertRefused(zip("xl/workbook.xml", 300 << 20), Reason.EXPANDS_TOO_FAR, 0);
        assertRefused(file, Reason.EMPTY, 0);
    }

    @Test
    void heedsNoColumnBeyondTheLast() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            sheet.createRow(1).createCell(16_000).setCellValue("远");
        });
        assertRefused(file, Reason.TOO_MANY_COLUMNS, 2);
    }

    private void assertRefused(byte[] file, Reason reason, int row) throws IOException {
        var refusal = catchThrowableOfType(UnreadableTable.class, () -> read(file));
        assertThat(refusal).as(reason.name()).isNotNull();
        assertThat(refusal.arguments()).containsExactly(reason, row);
    }

    private List<List<String>> cells(byte[] file) throws IOException {
        return read(file).rows().stream().map(Table.Row::cells).toList();
    }

    private Table read(byte[] file) throws IOException {
        return SpreadsheetReader.read(Files.write(folder.resolve("file"), file));
    }

    private static byte[] workbook(Consumer<XSSFSheet> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            content.accept(workbook.createSheet());
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String entry, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] part = new byte[1 << 20];
            for (int left = size; left > 0; left -= part.length) {
                zip.write(part, 0, Math.min(left, part.length));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
