package org.canyue.bulletin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.bulletin.BulletinEvent.BulletinAdded;
import org.canyue.bulletin.BulletinEvent.BulletinChanged;
import org.canyue.bulletin.BulletinEvent.CopyMarksChanged;
import org.canyue.bulletin.BulletinEvent.PrintLayoutChanged;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

/** 刊物: the periodical itself, with everything that its issues begin with. */
@Entity
public class Bulletin extends StoredEntity {
    /** 三审制, the shipped default: three stages, three different people. */
    public static final List<Stage> THREE_REVIEWS = List.of(new Stage("初审", Role.EDITOR),
            new Stage("复审", Role.REVIEWER), new Stage("终审", Role.CHIEF));

    public static final int MOST_STAGES = 5;
    /** Where an office counts its days until it says otherwise. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");

    @Version
    private int version;
    private String slug;
    @Embedded
    private Masthead masthead;
    private String addresseeLabel;
    @Embedded
    private Imprint imprint;
    private String zone;
    @Embedded
    private PublicDetails publicDetails;
    @Embedded
    private PrintLayout printLayout = PrintLayout.standard();
    @Embedded
    private CopyMarks copyMarks = CopyMarks.standard();
    @ElementCollection
    @CollectionTable(name = "bulletin_stage", joinColumns = @JoinColumn(name = "bulletin_id"))
    @OrderColumn(name = "position")
    private List<Stage> stages = new ArrayList<>();

    protected Bulletin() {
    }

    public Bulletin(String slug, Settings settings) {
        this.slug = slug;
        change(settings);
    }

    /** All that an admin can change of a bulletin at any time. Issues keep what they were signed with. */
    public record Settings(Masthead masthead, String addresseeLabel, Imprint imprint, ZoneId zone,
            PublicDetails publicDetails, List<Stage> stages) {

        /** Each issue would carry it. */
        private void refuseSecrets() {
            var lines = Stream.concat(masthead.sponsors().stream(), Stream.of(masthead.name(), masthead.kind(),
                    masthead.credential(), addresseeLabel, imprint.address()));
            MarkedSecret.refuse(String.join("\n", lines.toList()));
        }
    }

    /** @param first the pair that the next issue of each series gets */
    public static Bulletin add(String slug, Settings settings, Map<Series, IssueNumber> first, User by, Clock clock) {
        var bulletin = new Bulletin(slug, settings);
        bulletin.persist();
        first.forEach((series, pair) -> NumberLedger.open(bulletin, series, pair));
        DomainEvents.raise(new BulletinAdded(bulletin, by, clock.instant()));
        return bulletin;
    }

    /** For a change: waits until nobody else is changing the bulletin, and refuses a form opened on an older version. */
    public static Optional<Bulletin> forChange(long id, int version) {
        Optional<Bulletin> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.filter(bulletin -> bulletin.version != version).ifPresent(bulletin -> {
            throw new StaleRevision();
        });
        return found;
    }

    /**
     * The same again changes nothing and is not in the history.
     *
     * @param first where the ledgers of these series are to begin; only while they have given no number
     */
    public void change(Settings settings, Map<Series, IssueNumber> first, User by, Clock clock) {
        boolean moved = false;
        for (var start : first.entrySet()) {
            moved |= NumberLedger.locked(this, start.getKey()).moveTo(start.getValue());
        }
        if (moved || !settings.equals(settings())) {
            change(settings);
            DomainEvents.raise(new BulletinChanged(this, by, clock.instant()));
        }
    }

    /** Writes the stages anew even where they are the same, so that the version counts a change of a ledger too. */
    final void change(Settings settings) {
        if (settings.stages().isEmpty() || settings.stages().size() > MOST_STAGES) {
            throw new IllegalArgumentException("1 to 5 review stages");
        }
        settings.refuseSecrets();
        masthead = settings.masthead();
        addresseeLabel = settings.addresseeLabel();
        imprint = settings.imprint();
        zone = settings.zone().getId();
        publicDetails = settings.publicDetails();
        stages.clear();
        stages.addAll(settings.stages());
    }

    /** The same again changes nothing and is not in the history. */
    public void layOut(PrintLayout layout, User by, Clock clock) {
        MarkedSecret.refuse(layout.printMark() + "\n" + layout.printPermit());
        if (!layout.equals(printLayout)) {
            printLayout = layout;
            DomainEvents.raise(new PrintLayoutChanged(this, by, clock.instant()));
        }
    }

    /** The same again changes nothing and is not in the history. */
    public void markCopies(CopyMarks marks, User by, Clock clock) {
        if (!marks.equals(copyMarks)) {
            copyMarks = marks;
            DomainEvents.raise(new CopyMarksChanged(this, by, clock.instant()));
        }
    }

    public static Optional<Bulletin> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** In the order in which they were set up; the first one is the home page's. */
    public static List<Bulletin> inOrder() {
        return list("order by id");
    }

    /** The zone for what belongs to no bulletin: that of the first one. */
    public static ZoneId officeZone() {
        return inOrder().stream().findFirst().map(Bulletin::zone).orElse(DEFAULT_ZONE);
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    public Settings settings() {
        return new Settings(masthead, addresseeLabel, imprint, zone(), publicDetails, stages());
    }

    public int version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    public Masthead masthead() {
        return masthead;
    }

    public String addresseeLabel() {
        return addresseeLabel;
    }

    public Imprint imprint() {
        return imprint;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public PublicDetails publicDetails() {
        return publicDetails;
    }

    public PrintLayout printLayout() {
        return printLayout;
    }

    public CopyMarks copyMarks() {
        return copyMarks;
    }

    public List<Stage> stages() {
        return List.copyOf(stages);
    }
}
