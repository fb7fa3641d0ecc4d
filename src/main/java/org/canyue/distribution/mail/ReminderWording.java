package org.canyue.distribution.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Withdrawal;
import org.canyue.distribution.mail.Sheet.Link;
import org.canyue.distribution.receipt.Outstanding;
import org.canyue.distribution.receipt.ReceiptLink;
import org.canyue.exchange.PaperWords;
import org.canyue.platform.SiteAddress;

/** 催办: asks to confirm what went out, and to return what was asked back; of what was settled until it goes it says nothing. */
@ApplicationScoped
public class ReminderWording implements Wording {
    @Inject
    ReceiptLink receipts;
    @Inject
    SiteAddress site;
    @Inject
    LetterWords words;
    @Inject
    Clock clock;

    /** @param numbers of the copies; empty for mail */
    private record Asked(Reminded reminded, String numbers) {
        boolean isReturn() {
            return reminded.isReturn();
        }

        /** Null where it is settled. */
        static Asked at(Reminded reminded, Instant at) {
            if (!reminded.isReturn()) {
                return Outstanding.isReceipt(reminded.delivery(), at) ? new Asked(reminded, reminded.numbers()) : null;
            }
            String out = Outstanding.copies(reminded.delivery(), reminded.numbers(), at);
            return out.isEmpty() ? null : new Asked(reminded, out);
        }
    }

    @Override
    public boolean speaksFor(Letter letter) {
        return letter.kind() == Letter.Kind.REMINDER;
    }

    @Override
    public Sheet of(Letter letter) {
        // One that went says what it said then.
        Instant at = letter.sentAt() == null ? clock.instant() : letter.claimedAt();
        List<Asked> asked = Reminded.of(letter).stream().map(reminded -> Asked.at(reminded, at))
                .filter(each -> each != null).toList();
        if (asked.isEmpty()) {
            throw new NotForSending();
        }
        LetterMessages say = words.in(Locale.CHINESE);
        Edition edition = Edition.of(letter.issue(), letter.issue().signed());
        List<Link> links = links(asked, at, say);
        List<String> closing = new ArrayList<>(List.of(say.settledAlready(), say.sentBy(IssueWording.sender(edition))));
        if (!links.isEmpty()) {
            closing.add(say.notForwarded());
        }
        return Sheet.to(Locale.CHINESE, subject(edition, asked, say), IssueWording.salutation(letter, say))
                .opening(opening(letter, edition, asked, at, say)).leadingTo(links).closing(closing);
    }

    private static String subject(Edition edition, List<Asked> asked, LetterMessages say) {
        String name = IssueWording.name(edition);
        String number = PaperWords.of(edition).number();
        if (asked.stream().noneMatch(Asked::isReturn)) {
            return say.confirmIssueSubject(name, number);
        }
        return asked.stream().allMatch(Asked::isReturn)
                ? say.returnSubject(name, number)
                : say.confirmAndReturnSubject(name, number);
    }

    private List<String> opening(Letter letter, Edition edition, List<Asked> asked, Instant at, LetterMessages say) {
        List<String> opening = new ArrayList<>();
        String name = IssueWording.name(edition);
        String number = PaperWords.of(edition).number();
        opening.add(say.sentBefore(name, number, edition.content().title()));
        if (Outstanding.isWithdrawn(letter.issue(), at)) {
            opening.add(say.withdrawnMeanwhile(Withdrawal.of(letter.issue()).reason()));
        }
        LocalDate day = letter.issue().bulletin().dayOf(at);
        asked.forEach(each -> opening.add(paragraph(each, day, say)));
        return opening;
    }

    private static String paragraph(Asked asked, LocalDate day, LetterMessages say) {
        if (!asked.isReturn()) {
            return asked.numbers().isEmpty() ? say.mailUnconfirmed() : say.copiesUnconfirmed(asked.numbers());
        }
        String due = asked.reminded().dueOn().toString();
        return day.isAfter(asked.reminded().dueOn())
                ? say.returnOverdue(asked.numbers(), due)
                : say.returnUntil(asked.numbers(), due);
    }

    /** For what is not confirmed; who returns something may confirm that it had come. */
    private List<Link> links(List<Asked> asked, Instant at, LetterMessages say) {
        return asked.stream().filter(each -> Outstanding.isReceipt(each.reminded().delivery(), at))
                .map(each -> each.reminded().delivery()).distinct()
                .map(delivery -> new Link(
                        delivery.channel().isPaper() ? say.confirmCopies() : say.confirmMail(),
                        site.of(receipts.of(delivery))))
                .toList();
    }
}
