package org.canyue.distribution.mail;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.DistributionFigure;
import org.canyue.distribution.DistributionFigures;

/** 电子送达 41 / 42. */
@ApplicationScoped
public class MailFigures implements DistributionFigures {
    @Inject
    CurrentUser user;

    /** Of those with a mailbox: to whom the issue, be it corrected later, was sent and did not come back. */
    @Override
    public List<DistributionFigure> of(Issue issue) {
        long all = Delivery.count("plan.issue = ?1 and channel = ?2", issue, Channel.MAIL);
        if (all == 0) {
            return List.of();
        }
        long sent = MailStates.lettersOf(issue).stream().filter(letter -> letter.state() == Letter.State.SENT)
                .map(letter -> letter.delivery().id()).distinct().count();
        return List.of(new DistributionFigure(DistributionFigure.Kind.MAILED, sent, all,
                user.distributes() ? "/desk/issues/" + issue.id() + "/letters" : ""));
    }
}
