package org.canyue.distribution.statistics;

import org.canyue.distribution.DistributionMessages;
import org.canyue.distribution.statistics.StatisticsPage.Statistic;
import org.canyue.exchange.spreadsheet.Column;
import org.canyue.exchange.spreadsheet.Sheet;
import org.canyue.exchange.spreadsheet.Workbook;

import io.quarkus.qute.i18n.MessageBundles;

/** All figures of a bulletin as tables, one a sheet. Like everything on paper in Chinese, whatever the language of the page. */
final class StatisticsWorkbook {
    private static final DistributionMessages RECIPIENTS = MessageBundles.get(DistributionMessages.class);
    private static final StatisticsMessages WORDS = MessageBundles.get(StatisticsMessages.class);

    private StatisticsWorkbook() {
    }

    static Workbook of(StatisticsPage page) {
        Workbook workbook = Workbook.of(page.fileName(), page.plainFileName());
        page.statistics().forEach(statistic -> add(statistic, workbook));
        addRecipients(page, workbook);
        return workbook;
    }

    private static void add(Statistic statistic, Workbook workbook) {
        Sheet sheet = workbook.sheet(WORDS.measure(statistic.measure()), Column.text(WORDS.group(), 30),
                Column.count(WORDS.amount(), 10));
        statistic.figures()
                .forEach(figure -> sheet.row(name(figure.key(), figure.code(), figure.label()), figure.amount()));
        sheet.row(WORDS.total(), statistic.total());
    }

    private static void addRecipients(StatisticsPage page, Workbook workbook) {
        Sheet sheet = workbook.sheet(WORDS.recipients(), Column.text(WORDS.recipient(), 30),
                Column.count(WORDS.copies(), 10), Column.count(WORDS.letters(), 10),
                Column.count(WORDS.receipts(), 10), Column.decimal(WORDS.days(), 14),
                Column.count(WORDS.feedback(), 10));
        page.recipients()
                .forEach(recipient -> sheet.row(name(recipient.key(), recipient.code(), recipient.label()),
                        recipient.copies(),
                        recipient.letters(), recipient.receipts(), recipient.days(), recipient.feedback()));
    }

    private static String name(String key, Code code, String label) {
        if (code != null) {
            return code == Code.ERASED ? RECIPIENTS.erasedName(Long.parseLong(key)) : WORDS.code(code);
        }
        return label.isEmpty() ? WORDS.blank() : label;
    }
}
