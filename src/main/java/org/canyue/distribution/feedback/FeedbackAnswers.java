package org.canyue.distribution.feedback;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.account.CurrentUser;
import org.canyue.account.User;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.DeliveryAnswers;
import org.canyue.distribution.DistributionFigure;
import org.canyue.distribution.DistributionFigure.Kind;
import org.canyue.distribution.DistributionFigures;
import org.canyue.distribution.feedback.FeedbackFigures.Figure;

/** What the distribution of an issue shows of feedback: of what the viewer may see, what counts. */
@ApplicationScoped
public class FeedbackAnswers implements DeliveryAnswers, DistributionFigures {
    @Inject
    CurrentUser user;

    @Override
    public Map<Long, List<String>> of(Issue issue, User viewer) {
        return FeedbackFigures.byRecipient(seen(issue, viewer)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> words(each.getValue())));
    }

    /** None for whom there is no page of feedback to this issue. */
    @Override
    public List<DistributionFigure> of(Issue issue) {
        User viewer = user.get();
        if (!new FeedbackAccess(viewer).seesThoseOf(issue)) {
            return List.of();
        }
        List<Figure> figures = FeedbackFigures.among(seen(issue, viewer));
        return List.of(figure(Kind.INSTRUCTIONS, issue, figures, Figure::instruction),
                figure(Kind.ADOPTIONS, issue, figures, Figure::adoption));
    }

    private static List<Feedback> seen(Issue issue, User viewer) {
        return Feedback.standing(issue).stream().filter(new FeedbackAccess(viewer)::sees).toList();
    }

    private static List<String> words(List<Figure> figures) {
        return figures.stream().map(each -> each.count() == 1 ? each.kind() : each.kind() + " " + each.count())
                .toList();
    }

    private static DistributionFigure figure(Kind kind, Issue issue, List<Figure> figures, Predicate<Figure> counts) {
        return new DistributionFigure(kind, figures.stream().filter(counts).mapToLong(Figure::count).sum(), 0,
                "/desk/issues/" + issue.id() + "/feedback");
    }
}
