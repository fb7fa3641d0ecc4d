package org.canyue.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.exchange.Finding.Subject;
import org.canyue.text.Body;
import org.canyue.text.CleanText;

/** The lines that {@link PaperWords} writes, read back as they stand: nothing is guessed or healed. */
final class WrittenWords {
    private static final Pattern NUMBER = Pattern.compile("(?:增刊)?第(?: (\\d{1,9}) | +)期(?:（总第 (\\d{1,9}) 期）)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4}) 年 (\\d{1,2}) 月 (\\d{1,2}) 日");
    private static final Pattern COPIES = Pattern.compile("(\\d{1,6}) 份");
    private static final String SPONSORED = "主办";

    String name = "";
    String kind = "";
    String credential = "";
    private String label = "";
    private List<String> addressees = List.of();
    private Integer number;
    private Integer total;
    private LocalDate issuedOn;
    private List<String> sponsors = List.of();
    private final Map<String, String> imprint = new HashMap<>();

    void addressees(String line) {
        String[] parts = line.split("：", 2);
        label = parts[0];
        addressees = parts.length < 2 ? List.of() : List.of(parts[1].split("、"));
    }

    boolean number(String line) {
        Matcher pair = NUMBER.matcher(line);
        if (pair.matches()) {
            number = integer(pair.group(1));
            total = integer(pair.group(2));
        }
        return pair.matches();
    }

    boolean date(String line) {
        Matcher day = DATE.matcher(line);
        if (day.matches()) {
            issuedOn = date(day);
        }
        return day.matches();
    }

    boolean sponsors(String line) {
        boolean sponsored = line.endsWith(SPONSORED);
        if (sponsored) {
            sponsors = List.of(line.substring(0, line.length() - SPONSORED.length()).split(TextFile.GAP));
        }
        return sponsored;
    }

    void imprint(String entry) {
        String[] parts = entry.split("：", 2);
        imprint.putIfAbsent(parts[0], parts.length < 2 ? "" : parts[1]);
    }

    BulletinReading reading(String title, String subtitle, Body body) {
        return new BulletinReading(label, addressees, name, kind, number, total, issuedOn, sponsors, credential,
                CleanText.line(title), CleanText.line(subtitle), body, imprint.getOrDefault("责任编辑", ""),
                imprint.getOrDefault("联系电话", ""), imprint.getOrDefault("传真", ""), imprint.getOrDefault("地址", ""),
                copies(), missing(title, body));
    }

    private Integer copies() {
        Matcher count = COPIES.matcher(imprint.getOrDefault("共印", ""));
        return count.matches() ? Integer.valueOf(count.group(1)) : null;
    }

    private List<Finding> missing(String title, Body body) {
        List<Finding> findings = new ArrayList<>();
        addIf(addressees.isEmpty(), Subject.ADDRESSEES_MISSING, findings);
        addIf(name.isEmpty(), Subject.NAME_MISSING, findings);
        addIf(number == null, Subject.NUMBER_MISSING, findings);
        addIf(issuedOn == null, Subject.DATE_MISSING, findings);
        addIf(title.isEmpty(), Subject.TITLE_MISSING, findings);
        addIf(body.isEmpty(), Subject.BODY_MISSING, findings);
        addIf(!imprint.containsKey("责任编辑"), Subject.EDITOR_MISSING, findings);
        addIf(copies() == null, Subject.COPIES_MISSING, findings);
        return List.copyOf(findings);
    }

    private static void addIf(boolean isMissing, Subject subject, List<Finding> findings) {
        if (isMissing) {
            findings.add(Finding.missing(subject));
        }
    }

    private static Integer integer(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static LocalDate date(Matcher day) {
        try {
            return LocalDate.of(integer(day.group(1)), integer(day.group(2)), integer(day.group(3)));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
