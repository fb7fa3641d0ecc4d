package org.canyue.distribution.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.canyue.bulletin.Issue;

/** How much feedback an issue has, in figures; what does not count is left out. */
public final class FeedbackFigures {
    /** Of one kind so many. */
    public record Figure(String kind, boolean instruction, boolean adoption, long count) {
    }

    private static final Comparator<FeedbackKind> IN_ORDER = Comparator
            .comparingInt((FeedbackKind kind) -> kind.settings().position()).thenComparing(FeedbackKind::id);

    private FeedbackFigures() {
    }

    /** By kind, in the order of kinds. */
    public static List<Figure> of(Issue issue) {
        return among(Feedback.standing(issue));
    }

    /** By the id of the recipient; what somebody else gave is left out. */
    public static Map<Long, List<Figure>> byRecipient(Issue issue) {
        return byRecipient(Feedback.standing(issue));
    }

    static Map<Long, List<Figure>> byRecipient(List<Feedback> some) {
        Map<Long, List<Feedback>> given = new TreeMap<>();
        some.stream().filter(each -> each.recipient() != null).forEach(
                each -> given.computeIfAbsent(each.recipient().id(), first -> new ArrayList<>()).add(each));
        Map<Long, List<Figure>> figures = new TreeMap<>();
        given.forEach((recipient, all) -> figures.put(recipient, among(all)));
        return figures;
    }

    static List<Figure> among(List<Feedback> some) {
        Map<FeedbackKind, Long> counts = new TreeMap<>(IN_ORDER);
        some.stream().filter(Feedback::isStanding).forEach(each -> counts.merge(each.kind(), 1L, Long::sum));
        return counts.entrySet().stream().map(each -> new Figure(each.getKey().name(), each.getKey().isInstruction(),
                each.getKey().isAdoption(), each.getValue())).toList();
    }
}
