package org.canyue.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    private static final List<String> DANGEROUS = List.of("=1+1", "+86 755", "-", "@SUM(A1)", "\t=1", "＝1", "  =1",
            "'=1",
            "\"=HYPERLINK(\"\"http://x\"\")", "=cmd|' /C calc'!A0", "\u00a0=1", "''-1", "\n=1", "\u3000+1");

    @TempDir
    Path folder;

    private static Workbook register() {
        var workbook = Workbook.of("登记簿", "register");
        workbook.sheet("第 20 期/登记", Column.text("单位", 30), Column.count("份数", 8), Column.decimal("小时", 8),
                Column.percent("比例", 8), Column.date("日期", 12), Column.instant("签收", 18, SHENZHEN))
                .row("市委\n办公厅", 3, 1.5, 0.256, LocalDate.of(2024, 5, 1), Instant.parse("2024-05-01T01:02:03Z"))
                .row("000001", -1, null, null, LocalDate.of(1899, 1, 1), null);
        return workbook;
    }

    @Test
    void writesCellsOfTheirKind() throws IOException {
        try (var workbook = opened(register())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("第 20 期-登记");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("市委\n办公厅");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(4).getLocalDateTimeCellValue()).isEqualTo("2024-05-01T00:00:00");
            assertThat(sheet.getRow(1).getCell(5).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.parse("2024-05-01T09:02:03"));
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(4).getStringCellValue()).isEqualTo("1899-01-01");
            assertThat(sheet.getRow(1).getCell(3).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        }
    }

    @Test
    void isReadyForPrinting() throws IOException {
        try (var workbook = opened(register())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F3");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
            assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
        }
    }

    @Test
    void writesNoFormula() throws IOException {
        var workbook = Workbook.of("危险", "danger");
        Sheet sheet = workbook.sheet("危险", Column.text("=1+1", 10));
        DANGEROUS.forEach(sheet::row);
        try (var opened = opened(workbook)) {
            opened.getSheetAt(0).forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            }));
            assertThat(opened.getSheetAt(0)).extracting(row -> row.getCell(0)).extracting(Cell::getStringCellValue)
                    .startsWith("=1+1").containsAll(DANGEROUS);
        }
        assertThat(xml(workbook.bytes(SheetFormat.XLSX))).doesNotContain("<f>").doesNotContain("<f ");
    }

    @Test
    void writesCsvAfterTheStandard() {
        assertThat(new String(register().bytes(SheetFormat.CSV), StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFF"单位","份数","小时","比例","日期","签收"\r
                "市委
                办公厅",3,1.50,"25.6%","2024-05-01","2024-05-01 09:02"\r
                "000001",-1,"","","1899-01-01",""\r
                """);
    }

    @Test
    void putsAnApostropheBeforeWhatLooksLikeAFormula() {
        assertThat(DANGEROUS).allSatisfy(text -> {
            assertThat(CellText.guarded(text)).isEqualTo("'" + text);
            assertThat(CellText.unguarded(CellText.guarded(text))).isEqualTo(text);
        });
        assertThat(List.of("刘小涛书记", "1-2", "'引'", "a=b", "")).allSatisfy(text -> {
            assertThat(CellText.guarded(text)).isEqualTo(text);
            assertThat(CellText.unguarded(text)).isEqualTo(text);
        });
    }

    @Test
    void keepsWhatLooksLikeAnEscapeOfXml() throws IOException {
        var workbook = Workbook.of("转义", "escape");
        workbook.sheet("转义", Column.text("字", 10)).row("_x0041_ $1 \\ 𠮷<&>\"");
        try (var opened = opened(workbook)) {
            assertThat(opened.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("_x0041_ $1 \\ 𠮷<&>\"");
        }
    }

    @Test
    void leavesOutWhatNoFileCanHold() {
        assertThat(CellText.clean("a\u0000b\u0008c\ud800d\uffffe\r\nf\rg\th")).isEqualTo("abcde\nf\ng\th");
        assertThat(CellText.clean("字".repeat(40_000))).hasSize(CellText.LONGEST).endsWith("字…");
        assertThat(CellText.clean("a" + "𠮷".repeat(20_000))).endsWith("𠮷…");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void putsOneTableAloneIntoCsv(int sheets) {
        var workbook = Workbook.of("多表", "many");
        for (int i = 0; i < sheets; i++) {
            workbook.sheet("表", Column.text("字", 10));
        }
        assertThatThrownBy(() -> workbook.bytes(SheetFormat.CSV)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesRowsBeyondThoseOfAProgram() {
        Sheet sheet = Workbook.of("大", "large").sheet("大", Column.text("字", 10));
        for (int i = 0; i < Sheet.MOST_ROWS; i++) {
            sheet.rows().add(new Object[1]);
        }
        assertThatThrownBy(() -> sheet.row("字")).isInstanceOf(TooManyRows.class);
    }

    private static XSSFWorkbook opened(Workbook workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook.bytes(SheetFormat.XLSX)));
    }

    private String xml(byte[] file) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipFile(Files.write(folder.resolve("file.xlsx"), file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
