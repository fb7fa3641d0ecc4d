package org.canyue.distribution.feedback;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What a list of feedback is narrowed by; nothing of it need be there.
 *
 * @param year of the number of the issue
 * @param kind the id of one, {@code instruction} or {@code adoption}
 * @param due  {@code open}, {@code overdue} or {@code unconfirmed}
 * @param q    words of the title, the giver or the quotation
 */
public record FeedbackFilter(@RestQuery String bulletin, @RestQuery String year, @RestQuery String kind,
        @RestQuery String level, @RestQuery String due, @RestQuery String q) {

    FeedbackFilter cleaned() {
        return new FeedbackFilter(CleanText.line(bulletin), CleanText.line(year), CleanText.line(kind),
                CleanText.line(level), CleanText.line(due), CleanText.line(q));
    }

    public boolean isOf(Integer someYear) {
        return year.equals(someYear.toString());
    }

    public boolean isFollowingUp() {
        return due.equals("open") || due.equals("overdue");
    }

    /** The condition of a query on {@code Feedback f}; what it asks for goes into the parameters. */
    String condition(FeedbackAccess access, LocalDate today, Map<String, Object> parameters) {
        var condition = new StringBuilder(access.condition());
        parameters.put("viewer", access.viewer());
        if (!bulletin.isEmpty()) {
            condition.append(" and f.issue.bulletin.slug = :bulletin");
            parameters.put("bulletin", bulletin);
        }
        if (year.matches("\\d{4}")) {
            condition.append(" and f.issue.number.year = :year");
            parameters.put("year", Integer.valueOf(year));
        }
        FeedbackForm.levelOf(level).ifPresent(chosen -> {
            condition.append(" and f.level = :level");
            parameters.put("level", chosen);
        });
        return condition.append(ofKind(parameters)).append(pending(today, parameters)).append(words(parameters))
                .toString();
    }

    private String ofKind(Map<String, Object> parameters) {
        if (kind.equals("instruction") || kind.equals("adoption")) {
            return " and f.kind." + kind;
        }
        if (!kind.matches("\\d{1,18}")) {
            return "";
        }
        parameters.put("kind", Long.valueOf(kind));
        return " and f.kind.id = :kind";
    }

    private String pending(LocalDate today, Map<String, Object> parameters) {
        if (due.equals("unconfirmed")) {
            return " and f.way = 'LINK' and f.confirmedAt is null and f.struckAt is null";
        }
        if (!isFollowingUp()) {
            return "";
        }
        String late = due.equals("overdue") ? " and u.dueOn < :today" : "";
        if (!late.isEmpty()) {
            parameters.put("today", today);
        }
        return " and f.struckAt is null and exists (select 1 from FollowUp u where u.feedback = f"
                + " and u.doneAt is null" + late + ")";
    }

    private String words(Map<String, Object> parameters) {
        if (q.isEmpty()) {
            return "";
        }
        parameters.put("words", "%" + q.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        return " and (lower(f.words) like :words escape '!' or lower(f.giver) like :words escape '!'"
                + " or lower(f.issue.signed.content.title) like :words escape '!')";
    }

    String query() {
        return "bulletin=%s&year=%s&kind=%s&level=%s&due=%s&q=%s".formatted(encoded(bulletin), encoded(year),
                encoded(kind), encoded(level), encoded(due), encoded(q));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
