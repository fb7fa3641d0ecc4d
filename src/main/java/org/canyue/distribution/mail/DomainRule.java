package org.canyue.distribution.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

/**
 * What the domain of a recipient takes: how many letters, how quickly, and by which words it means "later" although it says 5xx. The
 * shipped ones come from experience of others and have to be checked by the office. The database counts by them (mail_room).
 */
@Entity
@Table(name = "mail_domain_rule")
public class DomainRule extends StoredEntity {
    /** Stands for every domain without a rule. */
    public static final String OTHERS = "*";

    @Version
    private int version;
    private String domain;
    private Integer perMinute;
    private Integer perHour;
    private int pauseSeconds;
    private int concurrent;
    private int holdMinutes;
    private List<String> later = new ArrayList<>();
    private boolean shipped;

    /**
     * @param perMinute    null for no limit
     * @param perHour      null for no limit
     * @param pauseSeconds between two letters
     * @param concurrent   letters under way at the same time, by all nodes
     * @param holdMinutes  how long the domain is left alone once it said one of those words
     * @param later        parts of an answer, upper and lower case alike
     */
    public record Limits(Integer perMinute, Integer perHour, int pauseSeconds, int concurrent, int holdMinutes,
            List<String> later) {
    }

    protected DomainRule() {
    }

    public DomainRule(String domain, Limits limits) {
        this.domain = domain;
        take(limits);
    }

    /** @param domain without a rule so far */
    static void add(String domain, Limits limits, User by, Clock clock) {
        var rule = new DomainRule(domain, limits);
        rule.persist();
        rule.raiseChanged(by, clock);
    }

    /** Of two who change it at once the second is told. */
    static Optional<DomainRule> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Whoever changes it has looked at it: no default any more.
     *
     * @throws StaleDomainRule where it is no longer what the form was opened on
     */
    void change(Limits limits, int openedOn, User by, Clock clock) {
        requireVersion(openedOn);
        take(limits);
        raiseChanged(by, clock);
    }

    /**
     * From then on the domain is treated as all others.
     *
     * @throws RuleForOthersNeeded where this is the one for all others
     */
    void remove(int openedOn, User by, Clock clock) {
        requireVersion(openedOn);
        if (domain.equals(OTHERS)) {
            throw new RuleForOthersNeeded();
        }
        delete();
        raiseChanged(by, clock);
    }

    private void requireVersion(int openedOn) {
        if (version != openedOn) {
            throw new StaleDomainRule();
        }
    }

    private void raiseChanged(User by, Clock clock) {
        DomainEvents.raise(new DistributionEvent(Kind.MAIL_DOMAIN_RULES_CHANGED, null, by, clock.instant(), domain));
    }

    private void take(Limits limits) {
        perMinute = limits.perMinute;
        perHour = limits.perHour;
        pauseSeconds = limits.pauseSeconds;
        concurrent = limits.concurrent;
        holdMinutes = limits.holdMinutes;
        later = new ArrayList<>(limits.later);
        shipped = false;
    }

    /** In the order of the domains, that for all others first. */
    public static List<DomainRule> all() {
        return list("order by case when domain = ?1 then 0 else 1 end, domain", OTHERS);
    }

    static DomainRule forDomain(String domain) {
        return DomainRule
                .<DomainRule>find("domain in (?1, ?2) order by case when domain = ?2 then 1 else 0 end", domain,
                        OTHERS)
                .firstResult();
    }

    boolean meansLater(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return later.stream().anyMatch(part -> lower.contains(part.toLowerCase(Locale.ROOT)));
    }

    /** All nodes leave the domain alone for a while. */
    void hold(String held, Instant now) {
        getEntityManager().createNativeQuery("""
                insert into mail_domain_hold (domain, held_until) values (?1, ?2)
                on conflict (domain) do update set held_until = excluded.held_until""").setParameter(1, held)
                .setParameter(2, now.plusSeconds(60L * holdMinutes)).executeUpdate();
    }

    public int version() {
        return version;
    }

    public String domain() {
        return domain;
    }

    public Limits limits() {
        return new Limits(perMinute, perHour, pauseSeconds, concurrent, holdMinutes, List.copyOf(later));
    }

    /** Whether it is as the program came with it. */
    public boolean isShipped() {
        return shipped;
    }
}
