package org.canyue.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** Where each series begins: the pair that its next issue gets, as it was typed. Absent where numbers were given already. */
public record StartsForm(@RestForm String regularYear, @RestForm String regularNumber, @RestForm String regularTotal,
        @RestForm String supplementYear, @RestForm String supplementNumber, @RestForm String supplementTotal) {
    private static final int MANY = 999_999;

    /** @param prefix of the names of its three fields */
    public record Start(String prefix, String year, String number, String total) {
        static Start of(String prefix, IssueNumber pair) {
            return new Start(prefix, pair.year().toString(), pair.number().toString(), pair.total().toString());
        }

        String text() {
            return String.join(" / ", year, number, total);
        }

        public String yearField() {
            return prefix + "Year";
        }

        public String numberField() {
            return prefix + "Number";
        }

        public String totalField() {
            return prefix + "Total";
        }

        boolean isAbsent() {
            return (year + number + total).isEmpty();
        }

        void check(FormErrors errors) {
            if (!year.matches("19\\d\\d|[2-9]\\d{3}")) {
                errors.add(yearField(), "notAYear");
            }
            boolean counts = isCount(number) && isCount(total);
            if (!isCount(number)) {
                errors.add(numberField(), "notACount", MANY);
            }
            if (!isCount(total)) {
                errors.add(totalField(), "notACount", MANY);
            }
            if (counts && Integer.parseInt(total) < Integer.parseInt(number)) {
                errors.add(totalField(), "totalBelowNumber");
            }
        }

        private static boolean isCount(String figure) {
            return figure.matches("0*[1-9]\\d{0,5}") && figure.length() <= 9;
        }

        IssueNumber pair() {
            return new IssueNumber(Integer.valueOf(year), Integer.valueOf(number), Integer.valueOf(total));
        }
    }

    static StartsForm of(Map<Series, IssueNumber> first) {
        Start regular = Start.of("regular", first.get(Series.REGULAR));
        Start supplement = Start.of("supplement", first.get(Series.SUPPLEMENT));
        return new StartsForm(regular.year(), regular.number(), regular.total(), supplement.year(),
                supplement.number(), supplement.total());
    }

    StartsForm cleaned() {
        return new StartsForm(CleanText.line(regularYear), CleanText.line(regularNumber),
                CleanText.line(regularTotal), CleanText.line(supplementYear), CleanText.line(supplementNumber),
                CleanText.line(supplementTotal));
    }

    public Start start(Series series) {
        return series == Series.REGULAR
                ? new Start("regular", regularYear, regularNumber, regularTotal)
                : new Start("supplement", supplementYear, supplementNumber, supplementTotal);
    }

    /** Every series that has given no number needs its start; of the others one that was typed is still looked at. */
    void check(FormErrors errors, Set<Series> begun) {
        for (Series series : Series.values()) {
            if (!begun.contains(series) || !start(series).isAbsent()) {
                start(series).check(errors);
            }
        }
    }

    Map<Series, IssueNumber> pairs() {
        var pairs = new EnumMap<Series, IssueNumber>(Series.class);
        for (Series series : Series.values()) {
            if (!start(series).isAbsent()) {
                pairs.put(series, start(series).pair());
            }
        }
        return pairs;
    }
}
