package org.canyue.distribution.receipt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.HappenedOn;
import org.canyue.distribution.PrintedCopy;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

/**
 * 签收: the proof that a delivery came. A delivery has one; what was noted by mistake is struck out with a reason, and stays.
 */
@Entity
public class Receipt extends StoredEntity {
    public enum Way {
        /** 签收单: ticked by the office after the paper sheet. */
        SHEET,
        /** 扫码: by the QR code of a copy. */
        SCAN,
        /** 链接: by the recipient's own link. */
        LINK
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Delivery delivery;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "copy_id")
    private PrintedCopy copy;
    @Enumerated(EnumType.STRING)
    private Way way;
    private Instant receivedAt;
    private String receivedBy;
    private String handedOverBy;
    @ManyToOne(fetch = FetchType.LAZY)
    private User recordedBy;
    private Instant recordedAt;
    private String struckReason;
    @ManyToOne(fetch = FetchType.LAZY)
    private User struckBy;
    private Instant struckAt;

    protected Receipt() {
    }

    private Receipt(Delivery delivery, PrintedCopy copy, Way way, Handover handover, User recordedBy,
            Instant recordedAt) {
        this.delivery = delivery;
        this.copy = copy;
        this.way = way;
        this.receivedAt = handover.receivedAt();
        // Of somebody erased no name is kept, also of a copy that comes to hand later.
        this.receivedBy = delivery.recipient().isErased() ? "" : handover.receivedBy();
        this.handedOverBy = handover.handedOverBy();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** With those struck out, by delivery in the order of the plan, the oldest first. */
    public static List<Receipt> ofIssue(Issue issue) {
        return list("delivery.plan.issue = ?1 order by delivery.position, id", issue);
    }

    /** Those that stand, by the id of their delivery. */
    public static Map<Long, Receipt> standingOf(Issue issue) {
        return byDelivery(list("delivery.plan.issue = ?1 and struckAt is null", issue));
    }

    static Map<Long, Receipt> standingOf(List<Delivery> deliveries) {
        return byDelivery(list("delivery in ?1 and struckAt is null", deliveries));
    }

    private static Map<Long, Receipt> byDelivery(List<Receipt> receipts) {
        return receipts.stream().collect(Collectors.toMap(receipt -> receipt.delivery.id(), Function.identity()));
    }

    /** The one that stands. */
    public static Optional<Receipt> of(Delivery delivery) {
        return find("delivery = ?1 and struckAt is null", delivery).firstResultOptional();
    }

    /**
     * Ticks the sheet: all of them, or none.
     *
     * @param deliveries ids; those of another issue are not found
     * @throws AlreadyReceived where one of them is received
     */
    public static void tick(Issue issue, List<Long> deliveries, Handover handover, User by, Clock clock) {
        List<Delivery> ticked = Delivery.<Delivery>find("plan.issue = ?1 and id in ?2 order by id", issue, deliveries)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
        ticked.forEach(Receipt::requireNone);
        HappenedOn.require(handover.receivedAt(), issue, clock.instant());
        ticked.forEach(delivery -> new Receipt(delivery, null, Way.SHEET, handover, by, clock.instant()).persist());
        raise(Kind.RECEIPT_NOTED, issue, by, clock, Integer.toString(ticked.size()));
    }

    /** @param by who hands the copy over; null where its holder scanned it */
    public static void scan(PrintedCopy copy, Handover handover, User by, Clock clock) {
        requireNone(locked(copy.delivery()));
        new Receipt(copy.delivery(), copy, Way.SCAN, handover, by, clock.instant()).persist();
        raise(Kind.RECEIPT_NOTED, copy.issue(), by, clock, copy.digits());
    }

    /** By whoever holds the link; {@link ReceiptLink} has proved it. */
    static void confirm(Delivery delivery, String receivedBy, Clock clock) {
        requireNone(locked(delivery));
        new Receipt(delivery, null, Way.LINK, new Handover(clock.instant(), receivedBy, ""), null, clock.instant())
                .persist();
        raise(Kind.RECEIPT_NOTED, delivery.plan().issue(), null, clock, "1");
    }

    private static Delivery locked(Delivery delivery) {
        return Delivery.<Delivery>find("id", delivery.id()).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** The row of the delivery is locked, so that of two at once the second sees the first. */
    private static void requireNone(Delivery delivery) {
        if (!delivery.channel().isOutgoing() || !delivery.plan().isFrozen()) {
            throw new NothingToReceive();
        }
        of(delivery).ifPresent(earlier -> {
            throw new AlreadyReceived(earlier);
        });
    }

    public void strike(String reason, User by, Clock clock) {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        if (isStruck()) {
            throw new AlreadyStruck();
        }
        struckReason = reason;
        struckBy = by;
        struckAt = clock.instant();
        raise(Kind.RECEIPT_STRUCK, delivery.plan().issue(), by, clock, reason);
    }

    private static void raise(Kind kind, Issue issue, User actor, Clock clock, String detail) {
        DomainEvents.raise(new DistributionEvent(kind, issue, actor, clock.instant(), detail));
    }

    public Delivery delivery() {
        return delivery;
    }

    /** The copy that was scanned; null for the other ways. */
    public PrintedCopy copy() {
        return copy;
    }

    public Way way() {
        return way;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** 签收人; empty where nobody wrote it, and once the recipient was erased. */
    public String receivedBy() {
        return receivedBy;
    }

    /** 交件人; empty where nobody handed it over. */
    public String handedOverBy() {
        return handedOverBy;
    }

    /** Null where the holder of a copy or of a link confirmed it. */
    public User recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean isStruck() {
        return struckAt != null;
    }

    public String struckReason() {
        return struckReason;
    }

    public User struckBy() {
        return struckBy;
    }

    public Instant struckAt() {
        return struckAt;
    }
}
