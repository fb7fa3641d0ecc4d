package org.canyue.distribution;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.platform.StoredEntity;

/**
 * 寄送: one issue to one recipient by one channel, or what stays in the house. It keeps name, organisation and address of its
 * day. Part of a plan, which can be changed until it is frozen, or of an addition, which cannot.
 */
@Entity
public class Delivery extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Plan plan;
    @ManyToOne(fetch = FetchType.LAZY)
    private Addition addition;
    private int position;
    @ManyToOne(fetch = FetchType.LAZY)
    private Recipient recipient;
    private String name = "";
    private String post = "";
    private String organisation = "";
    @Enumerated(EnumType.STRING)
    private DistributionGroup distributionGroup;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private int copies;
    private String address = "";

    protected Delivery() {
    }

    Delivery(Plan plan, Addition addition, int position, PlannedDelivery planned, LocalDate day) {
        this.plan = plan;
        this.addition = addition;
        this.position = position;
        this.recipient = planned.recipient();
        this.channel = planned.channel();
        this.copies = planned.copies();
        if (recipient != null) {
            distributionGroup = recipient.group();
            name = recipient.salutationOn(day);
            address = recipient.address(RecipientAddress.Kind.of(channel));
            recipient.appointmentOn(day).ifPresent(held -> {
                post = held.post();
                organisation = held.organisation() == null ? "" : held.organisation().name();
            });
        }
    }

    /** In the order of the plan, additions behind. */
    public static List<Delivery> of(Plan plan) {
        return list("plan = ?1 order by position", plan);
    }

    /** The same with the recipients at hand. */
    public static List<Delivery> withRecipients(Plan plan) {
        return list("from Delivery d left join fetch d.recipient where d.plan = ?1 order by d.position", plan);
    }

    public Plan plan() {
        return plan;
    }

    /** Null for what the plan had when it was frozen. */
    public Addition addition() {
        return addition;
    }

    public int position() {
        return position;
    }

    /** Null for what stays in the house. */
    public Recipient recipient() {
        return recipient;
    }

    /** The form of address of its day; empty for what stays in the house, and once the person was erased. */
    public String name() {
        return name;
    }

    /** The same, with the number of whoever was erased. */
    public CalledAs called() {
        return CalledAs.of(name, recipient);
    }

    public String post() {
        return post;
    }

    public String organisation() {
        return organisation;
    }

    public DistributionGroup group() {
        return distributionGroup;
    }

    public Channel channel() {
        return channel;
    }

    /** 0 for mail. */
    public int copies() {
        return copies;
    }

    /** Of the post, for mail of the mailbox; empty where none was known. Only for those who send. */
    public String address() {
        return address;
    }
}
