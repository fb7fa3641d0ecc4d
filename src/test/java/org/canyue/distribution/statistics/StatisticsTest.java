package org.canyue.distribution.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Situation;
import org.canyue.distribution.Receivers;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StatisticsTest {
    @ParameterizedTest
    @EnumSource(Measure.class)
    @TestTransaction
    void everyFigureIsTheSumOfTheRowsBehindIt(Measure measure) {
        Bulletin bulletin = Cast.bulletin();
        Receivers.issuedInThirtyCopies(bulletin);
        Situation.ISSUED.reach(bulletin);
        var scope = new Scope(bulletin, null);
        for (Figure figure : scope.figures(measure)) {
            assertThat(scope.rows(measure, figure.key()).stream().mapToLong(Row::amount).sum()).as(figure.key())
                    .isEqualTo(figure.amount());
        }
    }

    @Test
    @TestTransaction
    void countsCopiesByWhereTheyGo() {
        Bulletin bulletin = Cast.bulletin();
        Receivers.issuedInThirtyCopies(bulletin);
        Situation.ISSUED.reach(bulletin);
        List<Figure> copies = new Scope(bulletin, 2024).figures(Measure.COPIES_BY_CHANNEL);
        assertThat(copies).extracting(Figure::code, Figure::amount).containsExactly(
                tuple(Code.PRINT, 28L),
                tuple(Code.ARCHIVE, 2L),
                tuple(Code.NO_PLAN, 30L));
        assertThat(new Scope(bulletin, 2023).figures(Measure.COPIES_BY_CHANNEL)).isEmpty();
    }

    @Test
    @TestTransaction
    void countsIssuesOnceForEachTopicAndThoseWithoutOne() {
        Bulletin bulletin = Cast.bulletin();
        Situation.ISSUED.reach(bulletin);
        assertThat(new Scope(bulletin, null).figures(Measure.ISSUES_BY_TOPIC)).singleElement()
                .extracting(Figure::code).isEqualTo(Code.NO_TOPIC);
        assertThat(new Scope(bulletin, null).figures(Measure.ISSUES_BY_YEAR)).singleElement()
                .isEqualTo(new Figure("2024", "2024", 1L));
    }

    @Test
    void everyFigureLeadsToItsRows() {
        Bulletin bulletin = QuarkusTransaction.requiringNew().call(() -> {
            Bulletin own = Cast.bulletin();
            Receivers.issuedInThirtyCopies(own);
            return own;
        });
        Browser editor = Browser.signedIn(Cast.person(Role.EDITOR).username(), Cast.PASSWORD);
        Document page = editor.open("/desk/statistics?bulletin=" + bulletin.slug());
        assertThat(page.select("svg.chart")).hasSizeGreaterThan(5);
        List<Element> links = page.select("td a");
        assertThat(links).hasSizeGreaterThan(30);
        for (Element link : List.of(links.get(0), links.get(10), links.get(links.size() - 1))) {
            Document rows = editor.open(link.attr("href"));
            assertThat(rows.select("tfoot td").text()).isEqualTo(link.text());
            assertThat(rows.select("tbody td.table__figure").eachText().stream().mapToLong(Long::parseLong).sum())
                    .isEqualTo(Long.parseLong(link.text()));
        }
    }

    @Test
    void canBeTakenAway() throws IOException {
        Browser chief = Browser.signedIn(Cast.person(Role.CHIEF).username(), Cast.PASSWORD);
        Bulletin bulletin = QuarkusTransaction.requiringNew().call(() -> {
            Bulletin own = Cast.bulletin();
            Receivers.issuedInThirtyCopies(own);
            return own;
        });
        try (PDDocument report = Loader.loadPDF(
                chief.get("/desk/statistics.pdf?year=2024&bulletin=" + bulletin.slug()).asByteArray())) {
            assertThat(new PDFTextStripper().getText(report)).contains("领军参阅 专报 2024 年统计报告", "各方式份数", "刘小涛书记");
        }
        try (var tables = new XSSFWorkbook(new ByteArrayInputStream(
                chief.get("/desk/statistics.xlsx?bulletin=" + bulletin.slug()).asByteArray()))) {
            assertThat(tables.getSheet("各方式份数").getRow(1).getCell(1).getNumericCellValue()).isEqualTo(28);
        }
    }
}
