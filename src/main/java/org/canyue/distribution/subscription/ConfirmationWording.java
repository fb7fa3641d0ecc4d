package org.canyue.distribution.subscription;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.distribution.mail.Letter;
import org.canyue.distribution.mail.LetterMessages;
import org.canyue.distribution.mail.LetterWords;
import org.canyue.distribution.mail.NotForSending;
import org.canyue.distribution.mail.Sheet;
import org.canyue.distribution.mail.Sheet.Link;
import org.canyue.distribution.mail.Wording;

/** Asks a mailbox whether it was its owner who subscribed. */
@ApplicationScoped
public class ConfirmationWording implements Wording {
    @Inject
    LetterWords words;
    @Inject
    SubscriptionLinks links;
    @Inject
    Clock clock;

    @Override
    public boolean speaksFor(Letter letter) {
        return letter.kind() == Letter.Kind.CONFIRMATION;
    }

    @Override
    public Sheet of(Letter letter) {
        Subscriber subscriber = Subscriber.findById(letter.subscriberId());
        if (!subscriber.canConfirm(clock)) {
            throw new NotForSending();
        }
        LetterMessages say = words.in(subscriber.language());
        String bulletin = subscriber.bulletin().masthead().name();
        return Sheet.to(subscriber.language(), say.confirmSubject(bulletin), "")
                .opening(List.of(say.confirmAsked(bulletin)))
                .leadingTo(List.of(new Link(say.confirmLink(), links.toConfirm(subscriber))))
                .closing(List.of(say.confirmIgnore()));
    }
}
