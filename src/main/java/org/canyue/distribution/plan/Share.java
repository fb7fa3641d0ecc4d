package org.canyue.distribution.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canyue.distribution.Addition;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PlannedDelivery;
import org.canyue.distribution.Recipient;

/** What one recipient gets of an issue: copies brought, copies fetched, and whether a mail. */
public record Share(int print, int pickUp, boolean mail) {
    static final Share NOTHING = new Share(0, 0, false);

    /** As the recipient has it by habit. */
    static Share usual(Recipient recipient, int copies) {
        Share share = NOTHING;
        for (Channel channel : recipient.channels()) {
            share = share.and(channel, copies);
        }
        return share.isNothing() ? new Share(copies, 0, false) : share;
    }

    /** By recipient, in the order of the plan; without its additions. */
    static Map<Recipient, Share> of(Plan plan) {
        return of(Delivery.withRecipients(plan), null);
    }

    /** @param addition null for the plan itself */
    static Map<Recipient, Share> of(List<Delivery> deliveries, Addition addition) {
        Map<Recipient, Share> shares = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            boolean asked = addition == null ? delivery.addition() == null : addition.equals(delivery.addition());
            if (asked && delivery.recipient() != null) {
                shares.merge(delivery.recipient(), NOTHING.and(delivery.channel(), delivery.copies()), Share::and);
            }
        }
        return shares;
    }

    private Share and(Channel channel, int copies) {
        return switch (channel) {
            case PRINT -> new Share(print + copies, pickUp, mail);
            case PICK_UP -> new Share(print, pickUp + copies, mail);
            case MAIL -> new Share(print, pickUp, true);
            case ARCHIVE, SPARE -> this;
        };
    }

    private Share and(Share other) {
        return new Share(print + other.print, pickUp + other.pickUp, mail || other.mail);
    }

    List<PlannedDelivery> to(Recipient recipient) {
        List<PlannedDelivery> planned = new ArrayList<>();
        if (print > 0) {
            planned.add(new PlannedDelivery(recipient, Channel.PRINT, print));
        }
        if (pickUp > 0) {
            planned.add(new PlannedDelivery(recipient, Channel.PICK_UP, pickUp));
        }
        if (mail) {
            planned.add(new PlannedDelivery(recipient, Channel.MAIL, 0));
        }
        return planned;
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    public int copies() {
        return print + pickUp;
    }

    /** Copies by one way. */
    public int count(Channel channel) {
        return channel == Channel.PICK_UP ? pickUp : channel == Channel.PRINT ? print : 0;
    }

    /** In the order of {@link Channel}. */
    public List<Channel> channels() {
        List<Channel> channels = new ArrayList<>();
        if (print > 0) {
            channels.add(Channel.PRINT);
        }
        if (pickUp > 0) {
            channels.add(Channel.PICK_UP);
        }
        if (mail) {
            channels.add(Channel.MAIL);
        }
        return channels;
    }
}
