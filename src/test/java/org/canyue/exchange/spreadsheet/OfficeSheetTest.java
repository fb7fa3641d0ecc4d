package org.canyue.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.canyue.exchange.spreadsheet.UnreadableTable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What offices keep in .xls and .xlsx, in both alike. */
class OfficeSheetTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesDaysInEveryFormatForDays(boolean old) throws IOException {
        Table table = read(file(old, workbook -> {
            Sheet sheet = workbook.createSheet("名册");
            sheet.createRow(0).createCell(0).setCellValue("任职起");
            Row row = sheet.createRow(1);
            int column = 0;
            for (int format : new int[]{14, 27, 28, 31, 36, 50, 54, 58}) {
                number(row, column++, 45444, (short) format);
            }
            for (String format : List.of("yyyy\"年\"m\"月\"d\"日\"", "[$-404]e/m/d", "yyyy-mm-dd;@",
                    "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"")) {
                number(row, column++, 45444, workbook.createDataFormat().getFormat(format));
            }
            number(row, column, 45444.5, (short) 22);
        }));
        assertThat(table.rows().get(0).cells().subList(0, 12)).containsOnly("2024-06-01");
        assertThat(table.rows().get(0).cell(12)).isEqualTo("2024-06-01 12:00");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesNumbersAsTheyAreShown(boolean old) throws IOException {
        Table table = read(file(old, workbook -> {
            Sheet sheet = workbook.createSheet("名册");
            sheet.createRow(0).createCell(0).setCellValue("电话");
            Row row = sheet.createRow(1);
            Object[][] shown = {{51265519639d, "0000\\-00000000"}, {51265519639d, "0000\"-\"00000000"},
                    {18000d, "000000"}, {13800138000d, "000\\-0000\\-0000"}, {2d, "0\"份\""}, {13800138000d, "0.00E+00"},
                    {13800138000d, "#,##0"}, {13800138000d, "0.00"}, {13800138000d, "General"}, {0.1 + 0.2, "General"},
                    {2.6, "0"}, {13800138000d, "@"}};
            for (int i = 0; i < shown.length; i++) {
                number(row, i, (double) shown[i][0], workbook.createDataFormat().getFormat((String) shown[i][1]));
            }
        }));
        assertThat(table.rows().get(0).cells()).containsExactly("0512-65519639", "0512-65519639", "018000",
                "138-0013-8000", "2份", "13800138000", "13800138000", "13800138000", "13800138000", "0.3", "3",
                "13800138000");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void countsMergedCellsForAllTheirRows(boolean old) throws IOException {
        Table table = read(file(old, workbook -> {
            Sheet sheet = workbook.createSheet("名册");
            texts(sheet, 0, "名册");
            texts(sheet, 2, "单位", "姓名", "类别");
            texts(sheet, 3, "市委", "甲", "送");
            texts(sheet, 4, "藏", "乙");
            texts(sheet, 6, "", "丙", "发");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            sheet.addMergedRegion(new CellRangeAddress(3, 6, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 2));
        }));
        assertThat(table.headedBy(1).rows()).containsExactly(new Table.Row(4, List.of("市委", "甲", "送")),
                new Table.Row(5, List.of("市委", "乙", "送"), List.of(0, 2)),
                new Table.Row(7, List.of("市委", "丙", "发"), List.of(0)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsTheSheetThatIsAskedFor(boolean old) throws IOException {
        byte[] file = file(old, workbook -> {
            workbook.createSheet("封面");
            Sheet first = workbook.createSheet("甲");
            texts(first, 0, "姓名");
            texts(first, 1, "一");
            Sheet second = workbook.createSheet("乙");
            texts(second, 0, "姓名");
            texts(second, 1, "二");
        });
        assertThat(read(file).sheets()).containsExactly("封面", "甲", "乙");
        assertThat(read(file).sheet()).isEqualTo(1);
        assertThat(read(file).rows().get(0).cells()).containsExactly("一");
        Table second = SpreadsheetReader.read(folder.resolve("file"), 2);
        assertThat(second.rows().get(0).cells()).containsExactly("二");
        assertThat(second.sheet()).isEqualTo(2);
        assertThat(reasonOf(() -> SpreadsheetReader.read(folder.resolve("file"), 0))).isEqualTo(Reason.EMPTY);
        assertThat(reasonOf(() -> SpreadsheetReader.read(folder.resolve("file"), 7))).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesTheResultOfAFormula(boolean old) throws IOException {
        Table table = read(file(old, workbook -> {
            Sheet sheet = workbook.createSheet();
            texts(sheet, 0, "姓名");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellFormula("\"甲\"&\"乙\"");
            row.createCell(1).setCellFormula("1+1");
            row.createCell(2).setCellFormula("1/0");
            row.createCell(3).setCellFormula("1=1");
            row.createCell(4).setCellValue("后");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        assertThat(table.rows().get(0).cells()).containsExactly("甲乙", "2", "#DIV/0!", "TRUE", "后");
    }

    @Test
    void refusesAFileWithAPassword() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            byte[] file = file(true, workbook -> texts(workbook.createSheet(), 0, "姓名"));
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(reasonOf(() -> read(file))).isEqualTo(Reason.PROTECTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void refusesATextThatStandsInAMillionCells() throws IOException {
        byte[] file = file(false, workbook -> {
            Sheet sheet = workbook.createSheet();
            for (int i = 0; i <= 20; i++) {
                texts(sheet, i, Stream.generate(() -> "字".repeat(30_000)).limit(90).toArray(String[]::new));
            }
        });
        assertThat(file.length).isLessThan(1 << 20);
        assertThat(reasonOf(() -> read(file))).isEqualTo(Reason.EXPANDS_TOO_FAR);
    }

    private static Reason reasonOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(UnreadableTable.class, reading).reason();
    }

    private Table read(byte[] file) throws IOException {
        return SpreadsheetReader.read(Files.write(folder.resolve("file"), file));
    }

    private static void texts(Sheet sheet, int index, String... texts) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static void number(Row row, int column, double value, short format) {
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(format);
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static byte[] file(boolean old, Consumer<Workbook> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
