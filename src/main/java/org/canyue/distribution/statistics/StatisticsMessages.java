package org.canyue.distribution.statistics;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("statistics")
public interface StatisticsMessages {
    @Message
    String measure(Measure measure);
    @Message
    String code(Code code);
    String year();
    String allYears();
    String show();
    String noBulletin();
    String nothing();
    String group();
    String amount();
    String total();
    String cutChart(int most);
    String instructedShare(double share);
    String severalTopics();
    String recipients();
    String recipient();
    String copies();
    String letters();
    String receipts();
    String days();
    String feedback();
    String back();
    String number();
    String title();
    String what();
    String day();
    String cutTable(int most, int all);
    String before();
    String after();
    String cutRows(int most);
    String blank();
    String files();
    String reportTitle(String bulletin, Integer year);
    String share();
    String report();
    String excel();
}
