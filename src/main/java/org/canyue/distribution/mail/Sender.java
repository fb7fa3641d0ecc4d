package org.canyue.distribution.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.canyue.distribution.mail.Outcome.Result;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Sends one claimed letter: composes it, looks whether it is still ours, brings it to the server, and keeps the result. */
final class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final long MILLIS_BETWEEN_TRIES = 500;

    private final Composer composer;
    private final Retries retries;
    private final Clock clock;
    private final Postman postman;

    Sender(Composer composer, Retries retries, Clock clock, Postman postman) {
        this.composer = composer;
        this.retries = retries;
        this.clock = clock;
        this.postman = postman;
    }

    /** @return what came of it */
    Outcome send(Attempt attempt) {
        Outcome outcome = tried(attempt);
        while (!kept(attempt, outcome)) {
            if (!slept()) {
                break;
            }
        }
        return outcome;
    }

    /** Of an attempt that this node knows nothing of: nobody can say how far it got. */
    void doubt(Attempt attempt) {
        kept(attempt, new Outcome(Result.UNKNOWN, Remark.LOST.code()));
    }

    /** Nothing more is due. */
    void rest() {
        postman.rest();
    }

    Instant in(Duration rest) {
        return clock.instant().plus(rest);
    }

    void close() {
        postman.close();
    }

    /** Of an attempt that was never begun. */
    void giveBack(Attempt attempt) {
        kept(attempt, new Outcome(Result.AWAY, ""));
    }

    private Outcome tried(Attempt attempt) {
        Message message;
        try {
            message = composer.compose(attempt.letter());
        } catch (NotForSending nothing) {
            return new Outcome(Result.REFUSED, Remark.WITHHELD.code());
        } catch (RuntimeException impossible) {
            LOG.warnf(impossible, "Letter %d could not be composed", attempt.letter());
            return new Outcome(Result.LATER, Remark.UNMADE.code());
        }
        Letter letter = QuarkusTransaction.requiringNew().call(() -> Letter.findById(attempt.letter()));
        // Who was silent for so long that others called it uncertain sends nothing any more.
        return attempt.isUnderway(letter) ? brought(message, letter) : new Outcome(Result.UNKNOWN, letter.answer());
    }

    /** Whatever goes wrong on the way, the row does not stay with a node that has given it up. */
    private Outcome brought(Message message, Letter letter) {
        try {
            return postman.bring(message, letter.messageId(), letter.address());
        } catch (RuntimeException unforeseen) {
            LOG.errorf(unforeseen, "Letter %d", letter.id());
            return new Outcome(Result.UNKNOWN, Remark.LOST.code());
        }
    }

    /** The database may be away for a moment; the result is not lost for that. */
    private boolean kept(Attempt attempt, Outcome outcome) {
        try {
            QuarkusTransaction.requiringNew().run(() -> keep(attempt, outcome));
            return true;
        } catch (RuntimeException away) {
            LOG.warnf("The result of letter %d cannot be kept now: %s", attempt.letter(), away.getMessage());
            return false;
        }
    }

    private void keep(Attempt attempt, Outcome outcome) {
        Letter letter = Letter.locked(attempt.letter()).orElseThrow();
        letter.finish(attempt, judged(letter, outcome), retries, clock.instant());
    }

    /** A domain may say "later" with a code that means "never". */
    private Outcome judged(Letter letter, Outcome outcome) {
        if (outcome.result() != Result.REFUSED && outcome.result() != Result.LATER) {
            return outcome;
        }
        DomainRule rule = DomainRule.forDomain(letter.domain);
        if (rule == null || !rule.meansLater(outcome.words())) {
            return outcome;
        }
        rule.hold(letter.domain, clock.instant());
        return new Outcome(Result.LATER, outcome.words());
    }

    private static boolean slept() {
        try {
            Thread.sleep(MILLIS_BETWEEN_TRIES);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
