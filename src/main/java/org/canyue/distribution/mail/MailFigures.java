package org.canyue.distribution.mail;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.DistributionFigure;
import org.canyue.distribution.DistributionFigures;

/** 电子送达 41 / 42. */
@ApplicationScoped
public class MailFigures implements DistributionFigures {
    @Inject
    CurrentUser user;

    @Override
    public List<DistributionFigure> of(Issue issue) {
        long all = MailProgress.all(issue);
        if (all == 0) {
            return List.of();
        }
        return List.of(new DistributionFigure(DistributionFigure.Kind.MAILED, MailProgress.sent(issue), all,
                user.distributes() ? "/desk/issues/" + issue.id() + "/letters" : ""));
    }
}
