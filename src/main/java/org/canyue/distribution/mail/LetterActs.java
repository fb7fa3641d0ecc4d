package org.canyue.distribution.mail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;
import org.canyue.platform.DomainEvents;

/** What a person does with letters of one state, one or all of an issue; the history has one line for it. */
@ApplicationScoped
public class LetterActs {
    @Inject
    Clock clock;

    /** 再寄给失败的. Those without a usable address are left. */
    int sendFailedAgain(Issue issue, User by) {
        int again = each(issue, List.of(Letter.State.REFUSED, Letter.State.BOUNCED), letter -> {
            if (MailAddress.isFit(letter.address())) {
                letter.sendAgain(letter.address(), by, clock);
            }
        });
        return told(Kind.LETTERS_SENT_AGAIN, issue, again, by);
    }

    /** @param again else they are taken as sent */
    int settleUncertain(Issue issue, boolean again, User by) {
        int settled = each(issue, List.of(Letter.State.UNCERTAIN), letter -> settle(letter, again, by));
        return told(again ? Kind.LETTERS_SENT_AGAIN : Kind.LETTERS_TAKEN_AS_SENT, issue, settled, by);
    }

    int cancelWaiting(Issue issue, User by) {
        int cancelled = each(issue, List.of(Letter.State.QUEUED), letter -> letter.cancel("", by, clock));
        return told(Kind.LETTERS_CANCELLED, issue, cancelled, by);
    }

    void sendAgain(Letter letter, String address, User by) {
        letter.sendAgain(address, by, clock);
        told(Kind.LETTERS_SENT_AGAIN, letter.issue(), 1, by);
    }

    /** The corrected address is the recipient's preferred one from now on; the wrong one goes. */
    void correctRecipient(Letter letter, User by) {
        Recipient recipient = letter.delivery() == null ? null : letter.delivery().recipient();
        if (recipient != null && !recipient.isErased()) {
            String wrong = letter.delivery().address();
            List<RecipientAddress> places = new ArrayList<>(recipient.addresses());
            places.removeIf(place -> place.kind() == RecipientAddress.Kind.MAIL
                    && (place.value().equals(wrong) || place.value().equals(letter.address())));
            places.add(0, new RecipientAddress(RecipientAddress.Kind.MAIL, letter.address()));
            recipient.change(recipient.details(), places, by, clock);
        }
    }

    void settle(Letter letter, boolean again, User by) {
        if (again && MailAddress.isFit(letter.address())) {
            letter.sendAgain(letter.address(), by, clock);
        } else if (!again) {
            letter.confirmSent(by, clock);
        }
    }

    void settleOne(Letter letter, boolean again, User by) {
        settle(letter, again, by);
        told(again ? Kind.LETTERS_SENT_AGAIN : Kind.LETTERS_TAKEN_AS_SENT, letter.issue(), 1, by);
    }

    Letter test(String address, User by) {
        return Letter.of(Letter.Kind.TEST, null, null, address, by, clock);
    }

    void cancel(Letter letter, User by) {
        letter.cancel("", by, clock);
        told(Kind.LETTERS_CANCELLED, letter.issue(), 1, by);
    }

    /** @return how many were still in one of the states once they were locked */
    private static int each(Issue issue, List<Letter.State> states, Consumer<Letter> act) {
        List<Long> ids = Letter.getEntityManager()
                .createQuery("select l.id from Letter l where l.issue = ?1 and l.state in ?2 order by l.id", Long.class)
                .setParameter(1, issue).setParameter(2, states).getResultList();
        int done = 0;
        for (Long id : ids) {
            Letter letter = Letter.locked(id).orElseThrow();
            if (states.contains(letter.state())) {
                act.accept(letter);
                done += states.contains(letter.state()) ? 0 : 1;
            }
        }
        return done;
    }

    private int told(Kind kind, Issue issue, int letters, User by) {
        if (letters > 0 && issue != null) {
            DomainEvents.raise(new DistributionEvent(kind, issue, by, clock.instant(), Integer.toString(letters)));
        }
        return letters;
    }
}
