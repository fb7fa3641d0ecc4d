package org.canyue.distribution.mail;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.canyue.bulletin.Bulletin;
import org.canyue.platform.Refusal;
import org.canyue.platform.SiteAddressMissing;

/**
 * One letter.
 *
 * @param issue   0 where none is concerned
 * @param message null where there is nothing to show any more, as of an issue that is not public any longer
 * @param refusal why an act was not done; null for none
 */
public record LetterPage(LetterRow row, long issue, String issueTitle, String messageId, String queuedBy,
        ZonedDateTime queuedAt, boolean ready, boolean knownRecipient, MessagePage message, List<Happening> happenings,
        LetterForm form, Refusal refusal) {

    public record Happening(Letter.State state, ZonedDateTime at, String answer, String actor) {
        static Happening of(LetterEvent event, ZoneId zone) {
            return new Happening(event.state(), event.at().atZone(zone), event.answer(),
                    event.actor() == null ? "" : event.actor().name());
        }

        /** Null where a server answered, or nobody did. */
        public Remark remark() {
            return Remark.in(answer);
        }
    }

    static LetterPage of(Letter letter, Composer composer, MailServer server, LetterForm typed, Refusal refusal) {
        ZoneId zone = letter.issue() == null ? Bulletin.officeZone() : letter.issue().bulletin().zone();
        boolean isKnown = letter.delivery() != null && letter.delivery().recipient() != null
                && !letter.delivery().recipient().isErased();
        return new LetterPage(LetterRow.of(letter, zone), letter.issue() == null ? 0 : letter.issue().id(),
                letter.issue() == null ? "" : letter.issue().current().content().title(), letter.messageId(),
                letter.queuedBy() == null ? "" : letter.queuedBy().name(), letter.queuedAt().atZone(zone),
                server.isConfigured(), isKnown, message(letter, composer, server),
                LetterEvent.of(letter).stream().map(event -> Happening.of(event, zone)).toList(),
                typed == null ? LetterForm.of(letter.address()) : typed, refusal);
    }

    private static MessagePage message(Letter letter, Composer composer, MailServer server) {
        try {
            return MessagePage.of(composer.compose(letter.id()), server.sender().orElse(""), letter.address());
        } catch (NotForSending | SiteAddressMissing nothing) {
            return null;
        }
    }

    public String path() {
        return "/desk/letters/" + row.id();
    }

    public boolean mayBeSentAgain() {
        return row.state().mayBeSentAgain() && row.state() != Letter.State.UNCERTAIN;
    }

    public boolean isUncertain() {
        return row.state() == Letter.State.UNCERTAIN;
    }

    public boolean isUnderway() {
        return ready && (row.isWaiting() || row.state() == Letter.State.SENDING);
    }
}
