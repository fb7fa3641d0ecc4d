package org.canyue.distribution.subscription;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.bulletin.Edition;
import org.canyue.bulletin.ReleasedIssue;
import org.canyue.distribution.mail.Letter;
import org.canyue.distribution.mail.LetterMessages;
import org.canyue.distribution.mail.LetterWords;
import org.canyue.distribution.mail.NotForSending;
import org.canyue.distribution.mail.Sheet;
import org.canyue.distribution.mail.Sheet.Link;
import org.canyue.distribution.mail.Wording;
import org.canyue.exchange.PaperWords;
import org.canyue.platform.SiteAddress;

/** Tells a subscriber of an issue: what the public sees of it, and nothing else. */
@ApplicationScoped
public class IssueNews implements Wording {
    @Inject
    LetterWords words;
    @Inject
    SubscriptionLinks links;
    @Inject
    SiteAddress site;

    @Override
    public boolean speaksFor(Letter letter) {
        return letter.kind() == Letter.Kind.ISSUE && letter.subscriberId() != null;
    }

    @Override
    public Sheet of(Letter letter) {
        Subscriber subscriber = Subscriber.findById(letter.subscriberId());
        ReleasedIssue issue = ReleasedIssue.<ReleasedIssue>findByIdOptional(letter.issue().id())
                .filter(released -> !released.isWithdrawn() && !subscriber.isEnded())
                .orElseThrow(NotForSending::new);
        Edition edition = Edition.of(issue);
        LetterMessages say = words.in(subscriber.language());
        String bulletin = issue.content().masthead().name();
        String own = links.of(subscriber);
        return Sheet.to(subscriber.language(),
                bulletin + " " + PaperWords.of(edition).number() + "：" + issue.content().title(), "")
                .opening(List.of(say.issueReleased(bulletin, PaperWords.of(edition).number()), issue.content().title(),
                        issue.content().body().lead()))
                .leadingTo(List.of(new Link(say.readOn(), site.of(edition.publicPath())),
                        new Link(say.openPdf(), site.of(edition.publicPath() + ".pdf"))))
                .closing(List.of(say.subscribed(bulletin), say.seeOrEnd() + " " + own))
                .with(oneClick(own));
    }

    /** RFC 2369, 3.2 and RFC 8058, 3.1: mail programs show a button of their own. */
    static Map<String, String> oneClick(String own) {
        return Map.of("List-Unsubscribe", "<" + own + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
}
