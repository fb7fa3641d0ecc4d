package org.canyue.bulletin;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.bulletin.IssueEvent.FindingIgnored;
import org.canyue.bulletin.IssueEvent.FindingTakenBack;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;
import org.canyue.text.proofreading.Finding;
import org.hibernate.annotations.Immutable;

/** One decision to ignore a mark of the proofreader, or to take that back. The newest on a fingerprint counts, all are kept. */
@Entity
@Immutable
public class IgnoredFinding extends StoredEntity {
    /** Whoever writes or reviews. */
    private static final Set<Role> ROLES = Stream.of(Act.EDIT, Act.APPROVE).flatMap(act -> act.roles().stream())
            .collect(Collectors.toUnmodifiableSet());

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    private String fingerprint;
    private String rule;
    private String excerpt;
    private boolean ignored;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User decidedBy;
    private Instant decidedAt;

    protected IgnoredFinding() {
    }

    private IgnoredFinding(Issue issue, Finding finding, boolean ignored, User decidedBy, Instant decidedAt) {
        this.issue = issue;
        this.fingerprint = finding.fingerprint();
        this.rule = finding.rule().name();
        this.excerpt = finding.excerpt();
        this.ignored = ignored;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    public static boolean mayDecide(User person) {
        return ROLES.stream().anyMatch(person::has);
    }

    /** The same decision again changes nothing. */
    public static void decide(Issue issue, Finding finding, boolean ignored, User by, Clock clock) {
        if (!mayDecide(by)) {
            throw new NotYourRole(Act.EDIT);
        }
        if (fingerprints(issue).contains(finding.fingerprint()) != ignored) {
            var decision = new IgnoredFinding(issue, finding, ignored, by, clock.instant());
            decision.persist();
            DomainEvents.raise(ignored
                    ? new FindingIgnored(issue, by, decision.decidedAt, finding)
                    : new FindingTakenBack(issue, by, decision.decidedAt, finding));
        }
    }

    /** What is ignored in an issue now. */
    static Set<String> fingerprints(Issue issue) {
        Map<String, Boolean> newest = new HashMap<>();
        List<IgnoredFinding> decisions = list("issue = ?1 order by id", issue);
        decisions.forEach(decision -> newest.put(decision.fingerprint, decision.ignored));
        return newest.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
