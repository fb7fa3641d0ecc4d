package org.canyue.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.canyue.account.Role;
import org.canyue.platform.StoredEntity;

/** 刊物: the periodical itself, with everything that its issues begin with. */
@Entity
public class Bulletin extends StoredEntity {
    /** 三审制, the shipped default: three stages, three different people. */
    public static final List<Stage> THREE_REVIEWS = List.of(new Stage("初审", Role.EDITOR),
            new Stage("复审", Role.REVIEWER), new Stage("终审", Role.CHIEF));

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
    }

    public final void change(Settings settings) {
        if (settings.stages().isEmpty() || settings.stages().size() > 5) {
            throw new IllegalArgumentException("1 to 5 review stages");
        }
        masthead = settings.masthead();
        addresseeLabel = settings.addresseeLabel();
        imprint = settings.imprint();
        zone = settings.zone().getId();
        publicDetails = settings.publicDetails();
        stages.clear();
        stages.addAll(settings.stages());
    }

    public static Optional<Bulletin> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** In the order in which they were set up; the first one is the home page's. */
    public static List<Bulletin> inOrder() {
        return list("order by id");
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
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

    public List<Stage> stages() {
        return List.copyOf(stages);
    }
}
