package org.canyue.distribution.mail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.bulletin.Correction;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Masthead;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.feedback.FeedbackLink;
import org.canyue.distribution.mail.Sheet.Link;
import org.canyue.distribution.receipt.ReceiptLink;
import org.canyue.exchange.FileName;
import org.canyue.exchange.PaperWords;
import org.canyue.platform.SiteAddress;

/** The issue for one recipient, as it was signed, with the links that are theirs alone. Chinese, as the issue is. */
@ApplicationScoped
public class IssueWording implements Wording {
    @Inject
    ReceiptLink receipts;
    @Inject
    FeedbackLink feedback;
    @Inject
    SiteAddress site;
    @Inject
    LetterWords words;
    @Inject
    Clock clock;

    @Override
    public boolean speaksFor(Letter letter) {
        return letter.kind() == Letter.Kind.ISSUE && letter.subscriberId() == null;
    }

    @Override
    public Sheet of(Letter letter) {
        Edition edition = Edition.of(letter.issue(), letter.revision());
        Optional<Correction> correction = correction(letter);
        LetterMessages say = words.in(Locale.CHINESE);
        List<String> opening = new ArrayList<>();
        correction.ifPresent(corrected -> opening.add(say.corrected(corrected.reason())));
        opening.add(say.issueEnclosed(name(edition), PaperWords.of(edition).number()));
        return Sheet.to(Locale.CHINESE, subject(edition, correction.isPresent(), say), salutation(letter, say))
                .opening(opening).carrying(MailText.of(edition)).leadingTo(links(letter.delivery(), say))
                .closing(List.of(say.sentBy(sender(edition)), say.notForwarded()))
                .enclosing(letter.revision().id(), FileName.of(edition, "pdf").full())
                .with(Map.of("X-Auto-Response-Suppress", "OOF, AutoReply"));
    }

    /** 领军参阅 专报 第 20 期（总第 102 期）：题目 */
    static String subject(Edition edition, boolean corrected, LetterMessages say) {
        return (corrected ? say.correctedMark() : "") + name(edition) + " " + PaperWords.of(edition).number() + "："
                + edition.content().title();
    }

    static String name(Edition edition) {
        Masthead masthead = edition.content().masthead();
        return masthead.kind().isEmpty() ? masthead.name() : masthead.name() + " " + masthead.kind();
    }

    static String salutation(Letter letter, LetterMessages say) {
        Delivery delivery = letter.delivery();
        return delivery == null || delivery.name().isEmpty() ? "" : say.salutation(delivery.name());
    }

    static String sender(Edition edition) {
        Masthead masthead = edition.content().masthead();
        return masthead.sponsors().isEmpty() ? masthead.name() : String.join("、", masthead.sponsors());
    }

    /** Of the text that this letter carries; none for the one that was signed first. */
    private static Optional<Correction> correction(Letter letter) {
        return Correction.of(letter.issue()).stream()
                .filter(correction -> correction.signature() != null
                        && correction.signature().revision().equals(letter.revision()))
                .findFirst();
    }

    private List<Link> links(Delivery delivery, LetterMessages say) {
        if (delivery == null) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link(say.confirmReceipt(), site.of(receipts.of(delivery))));
        feedback.of(delivery, clock).ifPresent(path -> links.add(new Link(say.giveFeedback(), site.of(path))));
        return links;
    }
}
