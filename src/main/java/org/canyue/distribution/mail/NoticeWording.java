package org.canyue.distribution.mail;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Withdrawal;
import org.canyue.exchange.PaperWords;

/** 撤回通知: tells those who got an issue that it was withdrawn, and why. */
@ApplicationScoped
public class NoticeWording implements Wording {
    @Inject
    LetterWords words;

    @Override
    public boolean speaksFor(Letter letter) {
        return letter.kind() == Letter.Kind.NOTICE;
    }

    @Override
    public Sheet of(Letter letter) {
        Withdrawal withdrawal = Withdrawal.of(letter.issue());
        if (withdrawal == null) {
            throw new NotForSending();
        }
        LetterMessages say = words.in(Locale.CHINESE);
        Edition edition = Edition.of(letter.issue(), letter.issue().signed());
        String number = PaperWords.of(edition).number();
        return Sheet.to(Locale.CHINESE, say.withdrawnSubject(IssueWording.name(edition), number),
                IssueWording.salutation(letter, say))
                .opening(List.of(say.withdrawn(IssueWording.name(edition), number, edition.content().title()),
                        say.withdrawnFor(withdrawal.reason())))
                .closing(List.of(say.sentBy(IssueWording.sender(edition))));
    }
}
