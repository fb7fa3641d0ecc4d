package org.canyue.exchange;

import static org.canyue.exchange.TextFile.GAP;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.exchange.Finding.Subject;
import org.canyue.text.Body;
import org.canyue.text.CleanText;

/**
 * Reads what {@link TextFile} wrote. Its rules say where head, text and imprint lie, so nothing is guessed or healed: a
 * paragraph that looks like a number line, a page number or an imprint stays a paragraph.
 */
final class TextFileReader {

    private static final Pattern NUMBER = Pattern.compile("(?:增刊)?第(?: (\\d{1,9}) | +)期(?:（总第 (\\d{1,9}) 期）)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4}) 年 (\\d{1,2}) 月 (\\d{1,2}) 日");
    private static final String SPONSORED = "主办";

    private String label = "";
    private List<String> addressees = List.of();
    private String name = "";
    private String kind = "";
    private Integer number;
    private Integer total;
    private LocalDate issuedOn;
    private List<String> sponsors = List.of();
    private String credential = "";
    private final Map<String, String> imprint = new HashMap<>();

    private TextFileReader() {
    }

    /** Empty where the text has no such rules. */
    static Optional<BulletinReading> read(String source) {
        List<String> lines = CleanText.lines(source).lines().map(String::stripTrailing).toList();
        int head = lines.indexOf(TextFile.DOUBLE_RULE);
        int foot = lines.lastIndexOf(TextFile.RULE);
        return head < 0 || foot - head < 2
                ? Optional.empty()
                : Optional.of(new TextFileReader().read(lines, head, foot));
    }

    private BulletinReading read(List<String> lines, int head, int foot) {
        head(lines.subList(0, head));
        lines.subList(foot + 1, lines.size()).forEach(this::entries);
        String title = lines.get(head + 1);
        String subtitle = head + 2 < foot ? lines.get(head + 2) : "";
        int from = Math.min(foot, head + (subtitle.isEmpty() ? 3 : 4));
        Body body = Body.ofPlainText(String.join("\n", lines.subList(from, foot)));
        return new BulletinReading(label, addressees, name, kind, number, total, issuedOn, sponsors, credential,
                CleanText.line(title), CleanText.line(subtitle), body, imprint.getOrDefault("责任编辑", ""),
                imprint.getOrDefault("联系电话", ""), imprint.getOrDefault("传真", ""), imprint.getOrDefault("地址", ""),
                copies(), missing(title, body));
    }

    /** A first line with a blank one below it names the addressees. */
    private void head(List<String> lines) {
        boolean addressed = lines.size() > 1 && lines.get(1).isEmpty();
        if (addressed) {
            String[] parts = lines.get(0).split("：", 2);
            label = parts[0];
            addressees = parts.length < 2 ? List.of() : List.of(parts[1].split("、"));
        }
        List<String> masthead = lines.subList(addressed ? 2 : 0, lines.size());
        if (!masthead.isEmpty()) {
            String[] parts = masthead.get(0).split(GAP, 2);
            name = parts[0];
            kind = parts.length < 2 ? "" : parts[1];
            masthead.stream().skip(1).filter(line -> !line.isEmpty()).forEach(this::fact);
        }
    }

    private void fact(String line) {
        Matcher pair = NUMBER.matcher(line);
        Matcher day = DATE.matcher(line);
        if (pair.matches()) {
            number = integer(pair.group(1));
            total = integer(pair.group(2));
        } else if (day.matches()) {
            issuedOn = date(day);
        } else if (line.endsWith(SPONSORED)) {
            sponsors = List.of(line.substring(0, line.length() - SPONSORED.length()).split(GAP));
        } else {
            credential = line;
        }
    }

    private void entries(String line) {
        for (String entry : line.split(GAP)) {
            String[] parts = entry.split("：", 2);
            imprint.putIfAbsent(parts[0], parts.length < 2 ? "" : parts[1]);
        }
    }

    private Integer copies() {
        Matcher count = Pattern.compile("(\\d{1,6}) 份").matcher(imprint.getOrDefault("共印", ""));
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
