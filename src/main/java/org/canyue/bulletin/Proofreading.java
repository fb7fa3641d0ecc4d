package org.canyue.bulletin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.BulletinEvent.ProofreadingChanged;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;
import org.canyue.text.proofreading.HouseStyle;
import org.canyue.text.proofreading.Rule;
import org.canyue.text.proofreading.Spacing;

/** 校对: what the texts of a bulletin are proofread for. One that never chose has every rule and the usual bounds. */
@Entity
@Table(name = "bulletin_proofreading")
public class Proofreading extends StoredEntity {
    private static final Settings USUAL = new Settings(Set.of(), HouseStyle.DEFAULT.spacing(),
            HouseStyle.DEFAULT.fewest(), HouseStyle.DEFAULT.most());

    /** Version 0 is that of a bulletin which never chose. */
    @Version
    private int version = 1;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Bulletin bulletin;
    private List<String> rulesOff = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private Spacing spacing;
    private int fewest;
    private int most;

    protected Proofreading() {
    }

    private Proofreading(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    /** @param fewest characters of a body that nobody need look at, and @param most of them */
    public record Settings(Set<Rule> off, Spacing spacing, int fewest, int most) {
    }

    public static Settings of(Bulletin bulletin) {
        return stored(bulletin).map(Proofreading::settings).orElse(USUAL);
    }

    public static int versionOf(Bulletin bulletin) {
        return stored(bulletin).map(found -> found.version).orElse(0);
    }

    /** With the lists of the office. */
    public static HouseStyle styleOf(Bulletin bulletin) {
        Settings settings = of(bulletin);
        return new HouseStyle(settings.off(), settings.spacing(), settings.fewest(), settings.most(),
                HouseName.people(), HouseTerm.terms());
    }

    /** @param version that the form was opened on */
    public static void change(Bulletin bulletin, int version, Settings settings, User by, Clock clock) {
        getEntityManager().lock(bulletin, LockModeType.PESSIMISTIC_WRITE);
        Proofreading proofreading = stored(bulletin).orElseGet(() -> new Proofreading(bulletin));
        if (version != (proofreading.id() == null ? 0 : proofreading.version)) {
            throw new StaleRevision();
        }
        if (!settings.equals(of(bulletin))) {
            proofreading.take(settings);
            proofreading.persist();
            DomainEvents.raise(new ProofreadingChanged(bulletin, by, clock.instant()));
        }
    }

    private static Optional<Proofreading> stored(Bulletin bulletin) {
        return find("bulletin", bulletin).firstResultOptional();
    }

    private void take(Settings settings) {
        rulesOff = new ArrayList<>(settings.off().stream().sorted().map(Rule::name).toList());
        spacing = settings.spacing();
        fewest = settings.fewest();
        most = settings.most();
    }

    /** A name that no rule has any more says nothing. */
    private Settings settings() {
        Set<Rule> off = EnumSet.noneOf(Rule.class);
        Arrays.stream(Rule.values()).filter(rule -> rulesOff.contains(rule.name())).forEach(off::add);
        return new Settings(off, spacing, fewest, most);
    }
}
