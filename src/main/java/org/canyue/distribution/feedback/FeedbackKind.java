package org.canyue.distribution.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.bulletin.MarkedSecret;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

/** 反馈种类: 圈阅, 阅示, 批示落实, 采纳, 转载, and what the office adds. One that was used is retired, never removed. */
@Entity
public class FeedbackKind extends StoredEntity {
    /**
     * @param position    place in lists, from 1
     * @param instruction whether it is a 批示 and counts for 报批比
     * @param adoption    whether it counts as adopted (采纳, 转载)
     */
    public record Settings(String name, int position, boolean instruction, boolean adoption, boolean retired) {
    }

    @Version
    private int version;
    private String name;
    private int position;
    private boolean instruction;
    private boolean adoption;
    private boolean retired;

    protected FeedbackKind() {
    }

    private FeedbackKind(Settings settings) {
        take(settings);
    }

    public static FeedbackKind add(Settings settings, User by, Clock clock) {
        var kind = new FeedbackKind(settings);
        kind.persist();
        kind.raiseChanged(by, clock);
        return kind;
    }

    /** All, retired ones too. */
    public static List<FeedbackKind> inOrder() {
        return list("order by position, id");
    }

    /** Those that new feedback can be of. */
    public static List<FeedbackKind> inUse() {
        return list("not retired order by position, id");
    }

    public static Optional<FeedbackKind> named(String name) {
        return find("name", name).firstResultOptional();
    }

    static int nextPosition() {
        return inOrder().stream().mapToInt(kind -> kind.position).max().orElse(0) + 1;
    }

    public void change(Settings settings, int openedOn, User by, Clock clock) {
        requireVersion(openedOn);
        take(settings);
        raiseChanged(by, clock);
    }

    /** @throws KindUsed where feedback is of this kind, even if struck out */
    public void remove(int openedOn, User by, Clock clock) {
        requireVersion(openedOn);
        if (isUsed()) {
            throw new KindUsed();
        }
        delete();
        raiseChanged(by, clock);
    }

    public boolean isUsed() {
        return Feedback.count("kind", this) > 0;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Settings settings() {
        return new Settings(name, position, instruction, adoption, retired);
    }

    /** 批示: counts for 报批比. */
    public boolean isInstruction() {
        return instruction;
    }

    /** 采用 */
    public boolean isAdoption() {
        return adoption;
    }

    public boolean isRetired() {
        return retired;
    }

    private void requireVersion(int openedOn) {
        if (version != openedOn) {
            throw new StaleKind();
        }
    }

    private void take(Settings settings) {
        MarkedSecret.refuse(settings.name());
        name = settings.name();
        position = settings.position();
        instruction = settings.instruction();
        adoption = settings.adoption();
        retired = settings.retired();
    }

    private void raiseChanged(User by, Clock clock) {
        DomainEvents.raise(new DistributionEvent(Kind.FEEDBACK_KINDS_CHANGED, null, by, clock.instant(), name));
    }
}
