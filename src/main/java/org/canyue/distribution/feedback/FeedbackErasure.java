package org.canyue.distribution.feedback;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientErased;

/** Takes an erased person out of the feedback that they gave, in the transaction of the erasure. */
@ApplicationScoped
public class FeedbackErasure {
    private static final int NAME_AT_LEAST = 2;

    void onErasure(@Observes RecipientErased event) {
        List<Feedback> given = Feedback.list("recipient", event.recipient());
        List<String> names = given.stream().map(Feedback::giver).filter(name -> !name.isEmpty()).distinct()
                .flatMap(name -> names(name, event.recipient())).toList();
        given.forEach(each -> each.erase(names));
        // Recorded without a delivery, in words of the office.
        Feedback.<Feedback>list("recipient is null and giver in ?1", event.known())
                .forEach(each -> each.erase(List.copyOf(event.known())));
    }

    /** A person's name stands at the beginning of the form of address: 刘小 of 刘小涛书记 finds every way to write it. */
    private static Stream<String> names(String called, Recipient recipient) {
        boolean person = recipient.kind() == Recipient.Kind.PERSON && called.length() > NAME_AT_LEAST;
        return person
                ? Stream.of(called, called.substring(0, called.offsetByCodePoints(0, NAME_AT_LEAST)))
                : Stream.of(called);
    }
}
