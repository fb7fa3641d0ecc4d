package org.canyue.distribution.paper;

import java.util.Locale;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.distribution.DistributionMessages;
import org.canyue.exchange.FileAnswer;
import org.canyue.exchange.FileName;
import org.canyue.exchange.print.OfficePaper;
import org.canyue.exchange.spreadsheet.Column;
import org.canyue.exchange.spreadsheet.Sheet;
import org.canyue.exchange.spreadsheet.SheetFormat;
import org.canyue.exchange.spreadsheet.Workbook;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The register as a file; its words are Chinese in every language, like all that goes on paper. */
@Singleton
class RegisterFile {
    private static final String WHAT = "发行登记簿";
    private static final String PLAIN = "register";

    @Inject
    OfficePaper paper;

    /** @param format pdf or xlsx */
    Response answer(Register register, String format, Request request) {
        String name = register.bulletin().replace(" ", "") + register.period().replace(" ", "") + WHAT;
        return switch (format) {
            case "pdf" ->
                FileAnswer.of(request, paper.pdf(PaperPages.register(register), register.rows()), "application/pdf",
                        FileName.named(name, PLAIN, format).inline());
            case "xlsx" -> workbook(register, name).answer(request, SheetFormat.XLSX);
            default -> throw new NotFoundException();
        };
    }

    private static Workbook workbook(Register register, String name) {
        var messages = MessageBundles.get(DistributionMessages.class,
                Localized.Literal.of(Locale.CHINESE.getLanguage()));
        Workbook book = Workbook.of(name, PLAIN);
        Sheet sheet = book.sheet(WHAT, Column.date("印发日期", 12), Column.text("期号", 24), Column.text("题目", 40),
                Column.text("单位", 24), Column.text("姓名、称呼", 18), Column.text("方式", 8), Column.count("份数", 8),
                Column.text("份号", 20), Column.text("签收时间", 18), Column.text("签收人", 12), Column.count("退回", 8),
                Column.count("销毁", 8), Column.count("遗失", 8), Column.date("退毁日期", 12));
        for (RegisteredIssue issue : register.issues()) {
            for (RegisteredIssue.Row row : issue.rows()) {
                sheet.row(issue.issuedOn(), issue.head().number(), issue.head().title(), row.organisation(),
                        messages.called(row.name()), messages.channel(row.channel()), row.copies(), row.numbers(),
                        time(row),
                        row.receivedBy(), some(row.returned()), some(row.destroyed()), some(row.lost()),
                        row.lastEnd());
            }
            if (issue.rows().isEmpty()) {
                sheet.row(issue.issuedOn(), issue.head().number(), issue.head().title(), "", "", "", issue.printed(),
                        "", "", "", null, null, null, null);
            }
        }
        return book;
    }

    private static String time(RegisteredIssue.Row row) {
        return row.receivedAt() == null ? "" : "%tF %<tR".formatted(row.receivedAt());
    }

    private static Integer some(int count) {
        return count == 0 ? null : count;
    }
}
