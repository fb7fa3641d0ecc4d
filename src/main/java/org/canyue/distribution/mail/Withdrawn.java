package org.canyue.distribution.mail;

import java.time.Clock;
import java.util.List;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Withdrawal;
import org.canyue.platform.DomainEvents;

/** 撤回通知: those who got a withdrawn issue by mail, and may have it. */
final class Withdrawn {
    private Withdrawn() {
    }

    /** The letters that reached a recipient or may have, one for each, where no notice followed. */
    static List<Letter> toTell(Issue issue) {
        Withdrawal withdrawal = Withdrawal.of(issue);
        return Letter.list("""
                from Letter l join fetch l.delivery d where l.issue = ?1 and l.kind = ?2 and l.address <> ''
                  and l.state in (?3, ?4)
                  and not exists (select 1 from Letter later where later.delivery = d and later.kind = ?2
                                  and later.state in (?3, ?4) and later.id > l.id)
                  and not exists (select 1 from Letter n where n.delivery = d and n.kind = ?5 and n.queuedAt >= ?6)
                order by d.position""", issue, Letter.Kind.ISSUE, Letter.State.SENT, Letter.State.UNCERTAIN,
                Letter.Kind.NOTICE, withdrawal.withdrawnAt());
    }

    /** @return how many notices were queued */
    static int tell(Issue issue, User by, Clock clock) {
        if (Withdrawal.of(issue) == null) {
            throw new NotForSending();
        }
        List<Letter> open = toTell(issue);
        open.forEach(letter -> Letter.of(Letter.Kind.NOTICE, issue, letter.delivery(), letter.address(), by, clock));
        if (!open.isEmpty()) {
            DomainEvents.raise(new DistributionEvent(Kind.WITHDRAWAL_TOLD, issue, by, clock.instant(),
                    Integer.toString(open.size())));
        }
        return open.size();
    }
}
