package org.canyue.distribution.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Bulletin;

/**
 * All figures of a bulletin.
 *
 * @param year null for all years
 * @param page of the recipients, from 0
 */
public record StatisticsPage(List<Choice> bulletins, String slug, String bulletin, Integer year, List<Integer> years,
        List<Statistic> statistics, List<RecipientFigures> recipients, int page) {
    static final int FIRST = 30;

    public record Choice(String slug, String name) {
    }

    public record Statistic(Measure measure, List<Figure> figures) {
        public long total() {
            return figures.stream().mapToLong(Figure::amount).sum();
        }

        public Chart chart() {
            return Chart.of(figures);
        }

        /** Those shown and printed; the workbook has all. */
        public List<Figure> first() {
            return figures.subList(0, Math.min(FIRST, figures.size()));
        }

        public boolean isCut() {
            return figures.size() > FIRST;
        }

        /** As the report prints them. */
        public List<Line> lines() {
            long most = figures.stream().mapToLong(Figure::amount).max().orElse(1);
            return first().stream().map(figure -> new Line(figure, 100 * figure.amount() / Math.max(1, most))).toList();
        }

        /** 报批比: the share of issues with an instruction among those that were sent, in percent to a tenth. */
        public double instructedShare() {
            long with = figures.stream().filter(figure -> figure.code() == Code.WITH_INSTRUCTION)
                    .mapToLong(Figure::amount).sum();
            return Math.round(1000.0 * with / total()) / 10.0;
        }
    }

    /** @param percent of the greatest figure */
    public record Line(Figure figure, long percent) {
    }

    static StatisticsPage of(Scope scope) {
        return of(scope, 0);
    }

    static StatisticsPage of(Scope scope, int page) {
        List<Statistic> statistics = new ArrayList<>();
        Map<Measure, List<Figure>> byRecipient = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (measure.isOfRecipients()) {
                byRecipient.put(measure, scope.figures(measure));
            } else {
                statistics.add(new Statistic(measure, scope.figures(measure)));
            }
        }
        return new StatisticsPage(
                Bulletin.inOrder().stream().map(bulletin -> new Choice(bulletin.slug(), name(bulletin))).toList(),
                scope.bulletin().slug(), name(scope.bulletin()), scope.year(), scope.years(), statistics,
                RecipientFigures.of(byRecipient), Math.max(0, Math.min(page, 1_000_000)));
    }

    /** The recipients of the page. */
    public List<RecipientFigures> shown() {
        int from = Math.min(recipients.size(), page * FIRST);
        return recipients.subList(from, Math.min(recipients.size(), from + FIRST));
    }

    public boolean isMore() {
        return recipients.size() > (page + 1) * FIRST;
    }

    public String before() {
        return turned(page - 1);
    }

    public String after() {
        return turned(page + 1);
    }

    private String turned(int other) {
        return "/desk/statistics?" + query() + "&page=" + other + "#recipients";
    }

    static String name(Bulletin bulletin) {
        return (bulletin.masthead().name() + " " + bulletin.masthead().kind()).strip();
    }

    String fileName() {
        return bulletin + (year == null ? "" : year) + "统计";
    }

    /** In plain letters, for old programs. */
    String plainFileName() {
        return slug + "-statistics" + (year == null ? "" : "-" + year);
    }

    /** Where the rows behind a figure are shown. */
    public String rows(Measure measure, String key) {
        return "/desk/statistics/" + measure.inAddress() + "?" + query() + "&key="
                + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    /** For templates, which know a measure by its name. */
    public String rowsOf(String measure, String key) {
        return rows(Measure.valueOf(measure), key);
    }

    public String file(String format) {
        return "/desk/statistics." + format + "?" + query();
    }

    private String query() {
        return "bulletin=" + slug + (year == null ? "" : "&year=" + year);
    }
}
