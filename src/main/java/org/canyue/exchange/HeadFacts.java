package org.canyue.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the lines above the title say: addressees, number pair, date, sponsors, credential. Takes one line after another.
 */
final class HeadFacts {

    private static final int LONGEST = 120;
    private static final String N = "\\s*(" + ChineseNumerals.ANY + ")\\s*";
    private static final Pattern ADDRESSEES = Pattern
            .compile("(本期(?:专报|呈报|报送|呈送|送)|报送对象|呈报|呈送|报送|主送|抄报|抄送|分送|专报|[报送发呈])\\s*[:：]\\s*(.+)");
    private static final Pattern LABEL = Pattern.compile("^(?:报送|抄报|抄送|分送|[报送发呈])\\s*[:：]\\s*");
    private static final Pattern NUMBER = Pattern.compile("第" + N + "[期号](?=$|[\\s（(，,总·])");
    private static final Pattern TOTAL = Pattern.compile("[（(]?\\s*总\\s*第?" + N + "期\\s*[）)]?");
    private static final Pattern DATE = Pattern.compile("(?<![^\\s　（(])([\\d０-９]{4}|[〇零○Ｏ一二三四五六七八九]{4})\\s*[年./-]" + N
            + "[月./-]" + N + "日?(?![^\\s　）)])");
    private static final Pattern SPONSORS = Pattern.compile("(.+?)\\s*(?:联合|共同)?(?:主办|编印|编发|编制)");
    private static final Pattern SPONSOR_LABEL = Pattern.compile("(?:主办|编印|编发)(?:单位)?\\s*[:：]\\s*(.+)");
    private static final Pattern CREDENTIAL = Pattern
            .compile(".{0,20}(?:智库|智库建设试点单位|智库试点单位|研究基地|咨询基地)");

    String addresseeLabel = "";
    final List<String> addressees = new ArrayList<>();
    final List<String> sponsors = new ArrayList<>();
    Integer number;
    Integer total;
    LocalDate issuedOn;
    String credential = "";
    Line invalidDate;

    /** Takes the facts of a line; returns what is left of it, the whole line where it holds none. */
    String take(Line line) {
        if (line.length() > LONGEST) {
            return line.text();
        }
        if (takeAddressees(line.text()) || takeSponsors(line.text())) {
            return "";
        }
        String rest = takeDate(line, takeNumbers(line.text()));
        boolean found = !rest.equals(line.text());
        if (found && (takeSponsors(rest) || issuedOn != null && number != null && isSponsor(line.text(), rest))) {
            return "";
        }
        return rest;
    }

    boolean takeAddressees(String text) {
        Matcher matcher = ADDRESSEES.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return false;
        }
        if (addresseeLabel.isEmpty()) {
            addresseeLabel = matcher.group(1);
        }
        names(matcher.group(2), "[、，,；;。]|\\s{2,}|　").map(name -> LABEL.matcher(name).replaceFirst(""))
                .forEach(name -> {
                    if (!addressees.contains(name)) {
                        addressees.add(name);
                    }
                });
        return true;
    }

    /** Whether the line is a credential such as 市管重点新型智库, which is then kept. */
    boolean takeCredential(String text) {
        boolean taken = credential.isEmpty() && text.length() <= LONGEST && CREDENTIAL.matcher(text).matches();
        credential = taken ? text : credential;
        return taken;
    }

    boolean takeSponsors(String text) {
        Matcher label = SPONSOR_LABEL.matcher(text);
        Matcher matcher = label.matches() ? label : SPONSORS.matcher(text);
        boolean taken = text.length() <= LONGEST && sponsors.isEmpty() && matcher.matches();
        if (taken) {
            names(matcher.group(1), "[、，,；;\\s　]+").forEach(sponsors::add);
        }
        return taken;
    }

    /** Beside the date the issuing unit stands at the left (GB/T 9704), with a gap between. */
    private boolean isSponsor(String line, String rest) {
        boolean taken = sponsors.isEmpty() && !rest.isEmpty() && line.startsWith(rest)
                && line.matches("\\S{4,30}\\s+\\S.*")
                && !rest.contains(" ") && !rest.contains("　");
        if (taken) {
            sponsors.add(rest);
        }
        return taken;
    }

    private String takeNumbers(String text) {
        Matcher totalMatcher = TOTAL.matcher(text);
        String rest = text;
        if (total == null && totalMatcher.find()) {
            total = ChineseNumerals.parse(totalMatcher.group(1));
            rest = without(rest, totalMatcher);
        }
        Matcher numberMatcher = NUMBER.matcher(rest);
        if (number == null && numberMatcher.find()) {
            number = ChineseNumerals.parse(numberMatcher.group(1));
            rest = without(rest, numberMatcher).replaceAll("^[〔\\[（(]?\\d{4}[〕\\]）)]?年?度?$", "");
        }
        return rest;
    }

    private String takeDate(Line line, String text) {
        Matcher matcher = DATE.matcher(text);
        if (issuedOn != null || !matcher.find()) {
            return text;
        }
        try {
            issuedOn = LocalDate.of(ChineseNumerals.parse(matcher.group(1)), ChineseNumerals.parse(matcher.group(2)),
                    ChineseNumerals.parse(matcher.group(3)));
        } catch (DateTimeException e) {
            invalidDate = line;
        }
        return without(text, matcher);
    }

    private static String without(String text, Matcher matcher) {
        String rest = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
        return rest.strip().replaceAll("^[（(]\\s*[）)]$", "");
    }

    private static Stream<String> names(String text, String separator) {
        return Stream.of(text.split(separator)).map(String::strip).filter(name -> !name.isEmpty());
    }
}
