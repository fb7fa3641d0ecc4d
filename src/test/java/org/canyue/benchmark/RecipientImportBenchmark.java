package org.canyue.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.exchange.spreadsheet.Column;
import org.canyue.exchange.spreadsheet.Sheet;
import org.canyue.exchange.spreadsheet.SheetFormat;
import org.canyue.exchange.spreadsheet.SpreadsheetReader;
import org.canyue.exchange.spreadsheet.Workbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/**
 * How long 50,000 recipients take to be uploaded and compared, shown, taken in, written and compared again. They stay in the database of
 * the tests. Not part of the build: {@code mvn test -Dtest=RecipientImportBenchmark}.
 */
@QuarkusTest
class RecipientImportBenchmark {
    private static final String IMPORTS = "/desk/recipients/imports";

    private Browser distributor;

    @Test
    void fiftyThousandRecipients() throws Exception {
        distributor = Somebody.with(Role.DISTRIBUTOR).browser();
        byte[] file = timed("write", () -> workbook().bytes(SheetFormat.XLSX));
        String address = timed("upload and compare", () -> upload(file));
        Document page = timed("show", () -> distributor.open(address));
        assertThat(page.select("tbody .pill").eachText()).containsOnly("新增");
        assertThat(timed("take in", () -> distributor.submit(page, address + "/intake")).statusCode()).isEqualTo(303);
        byte[] export = timed("export", () -> distributor.get("/desk/recipients.xlsx").asByteArray());
        assertThat(export).isNotEmpty();
        String again = timed("compare again", () -> upload(file));
        assertThat(distributor.open(again).select("tbody .pill").eachText()).containsOnly("没有变化");
    }

    private String upload(byte[] file) {
        distributor.open(IMPORTS);
        Response answer = distributor.upload(IMPORTS, "file", Map.of("large.xlsx", file));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Workbook workbook() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        var workbook = Workbook.of("发行对象", "recipients");
        Sheet sheet = workbook.sheet("发行对象", Column.text("姓名", 10), Column.text("职务", 10), Column.text("单位", 10),
                Column.text("方式", 10), Column.count("份数", 8), Column.text("邮箱", 20), Column.text("地址", 20));
        for (int i = 0; i < SpreadsheetReader.MOST_ROWS; i++) {
            sheet.row("人" + i + mark, "处长", "单位" + i % 400 + "／处" + i % 2000, "纸质", 1, mark + i + "@example.org",
                    "地址" + i);
        }
        return workbook;
    }

    private static <T> T timed(String what, Callable<T> task) throws Exception {
        long start = System.nanoTime();
        T result = task.call();
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
        return result;
    }
}
