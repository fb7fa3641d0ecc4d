package org.canyue.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;

/**
 * The lines around the body as they stand on paper, in Chinese whatever language the reader of the page has chosen.
 * Numbers and days are written without leading zeros (GB/T 9704-2012, 7.3.5). A line that has nothing to say is empty.
 */
public final class PaperWords {

    private final Edition edition;

    private PaperWords(Edition edition) {
        this.edition = edition;
    }

    public static PaperWords of(Edition edition) {
        return new PaperWords(edition);
    }

    /** 本期专报：刘小涛书记、王颺秘书长 */
    public String addressees() {
        List<String> names = edition.content().addressees();
        return names.isEmpty() ? "" : edition.addresseeLabel() + "：" + String.join("、", names);
    }

    /** 第 20 期（总第 102 期）; with a gap for the number where there is none yet. */
    public String number() {
        String series = edition.series() == Series.SUPPLEMENT ? "增刊" : "";
        IssueNumber pair = edition.number();
        return series + (pair == null ? "第    期" : "第 %d 期（总第 %d 期）".formatted(pair.number(), pair.total()));
    }

    public String date() {
        LocalDate day = edition.issuedOn();
        return day == null
                ? ""
                : "%d 年 %d 月 %d 日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** @param gap what stands between two sponsors */
    public String sponsors(String gap) {
        List<String> sponsors = edition.content().masthead().sponsors();
        return sponsors.isEmpty() ? "" : String.join(gap, sponsors) + "主办";
    }

    /** Two lines, each of the entries that are there: who to ask and how, then where and how many copies. */
    public List<List<String>> imprint() {
        Imprint imprint = edition.content().imprint();
        List<String> contact = new ArrayList<>();
        add(contact, "责任编辑", imprint.responsibleEditor());
        add(contact, "联系电话", imprint.phone());
        add(contact, "传真", imprint.fax());
        List<String> place = new ArrayList<>();
        add(place, "地址", imprint.address());
        add(place, "共印", imprint.copies() == 0 ? "" : imprint.copies() + " 份");
        return List.of(contact, place).stream().filter(line -> !line.isEmpty()).toList();
    }

    private static void add(List<String> line, String label, String value) {
        if (!value.isEmpty()) {
            line.add(label + "：" + value);
        }
    }
}
