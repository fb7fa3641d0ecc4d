package org.canyue.distribution.feedback;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.Delivery;
import org.canyue.platform.FormErrors;
import org.canyue.platform.TypedTime;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Feedback as typed: at the desk, or by a recipient, who says less.
 *
 * @param q by which a recipient is looked for who is not chosen yet
 */
public record FeedbackForm(@RestForm String kind, @RestForm String delivery, @RestForm String giver,
        @RestForm String level, @RestForm String givenOn, @RestForm String words,
        @RestForm("restricted") String restrictedTick, @RestForm String q) {
    private static final int GIVER = 60;
    private static final int WORDS = 4000;
    /** What browsers send for a box that is ticked. */
    static final String TICKED = "on";

    static FeedbackForm empty() {
        return new FeedbackForm("", "", "", "", "", "", "", "");
    }

    FeedbackForm cleaned() {
        return new FeedbackForm(CleanText.line(kind), CleanText.line(delivery), CleanText.line(giver),
                CleanText.line(level), CleanText.line(givenOn), CleanText.lines(words).strip(),
                CleanText.line(restrictedTick), CleanText.line(q));
    }

    FormErrors check(FeedbackChoices choices, Issue issue, LocalDate today) {
        FormErrors errors = checkKind(choices);
        if (delivery.isEmpty() && giver.isEmpty() && !q.isEmpty()) {
            errors.add("delivery", "chooseOne");
        } else if (delivery.isEmpty()) {
            errors.required("giver", giver).atMost("giver", giver, GIVER);
        } else if (!giver.isEmpty()) {
            errors.add("giver", "twoGivers");
        } else if (choices.delivery(delivery).isEmpty()) {
            errors.add("delivery", "chooseOne");
        }
        if (chosenLevel().isEmpty()) {
            errors.add("level", "chooseOne");
        }
        return checkGiven(errors, issue, today);
    }

    /** What a recipient says. */
    FormErrors checkGiven(FeedbackChoices choices, Issue issue, LocalDate today) {
        return checkGiven(checkKind(choices), issue, today);
    }

    private FormErrors checkKind(FeedbackChoices choices) {
        FormErrors errors = FormErrors.none();
        return choices.kind(kind).isEmpty() ? errors.add("kind", "chooseOne") : errors;
    }

    private FormErrors checkGiven(FormErrors errors, Issue issue, LocalDate today) {
        Optional<LocalDate> given = day(givenOn);
        if (given.isEmpty()) {
            errors.add("givenOn", "notADay");
        } else if (issue.issuedOn() != null && given.get().isBefore(issue.issuedOn())) {
            errors.add("givenOn", "beforeTheIssue");
        } else if (given.get().isAfter(today)) {
            errors.add("givenOn", "inTheFuture");
        }
        return errors.atMost("words", words, WORDS);
    }

    FeedbackEntry entry(FeedbackChoices choices) {
        return new FeedbackEntry(choices.kind(kind).orElseThrow(), choices.delivery(delivery).orElse(null), giver,
                chosenLevel().orElse(Level.OTHER), day(givenOn).orElseThrow(), words, restricted());
    }

    /** What the recipient of a delivery says; how high they stand the office knows. */
    FeedbackEntry givenBy(Delivery to) {
        FeedbackKind chosen = FeedbackChoices.ofKinds().kind(kind).orElseThrow();
        return new FeedbackEntry(chosen, to, "", Level.OTHER, day(givenOn).orElseThrow(), words, true);
    }

    public boolean restricted() {
        return restrictedTick.equals(TICKED);
    }

    private Optional<Level> chosenLevel() {
        return levelOf(level);
    }

    static Optional<Level> levelOf(String name) {
        return Arrays.stream(Level.values()).filter(each -> each.name().equals(name)).findFirst();
    }

    static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(TypedTime.day(text));
    }
}
