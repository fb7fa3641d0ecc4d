package org.canyue.distribution.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.canyue.distribution.Delivery;
import org.canyue.distribution.DeliveryState;
import org.canyue.distribution.DeliveryStates;

/** Where deliveries by mail are: 已发送, 退信 550. */
@ApplicationScoped
public class MailStates implements DeliveryStates {
    /** The figure that an SMTP server answers with (RFC 5321, 4.2). */
    private static final Pattern REPLY = Pattern.compile("\\b[45]\\d\\d\\b");

    @Override
    public Map<Long, DeliveryState> of(List<Delivery> deliveries) {
        Map<Long, DeliveryState> states = new HashMap<>();
        // The last letter of a delivery comes last.
        Letter.<Letter>list("delivery in ?1 and kind = ?2 order by id", deliveries, Letter.Kind.ISSUE)
                .forEach(letter -> states.put(letter.delivery().id(), state(letter)));
        return states;
    }

    private static DeliveryState state(Letter letter) {
        return switch (letter.state()) {
            case QUEUED -> new DeliveryState(DeliveryState.Kind.QUEUED, null, "");
            case SENDING -> new DeliveryState(DeliveryState.Kind.ON_THE_WAY, null, "");
            case SENT -> new DeliveryState(DeliveryState.Kind.SENT, letter.sentAt(), "");
            case REFUSED -> new DeliveryState(DeliveryState.Kind.REFUSED, null, reply(letter.answer()));
            case BOUNCED -> new DeliveryState(DeliveryState.Kind.BOUNCED, null, reply(letter.answer()));
            case UNCERTAIN -> new DeliveryState(DeliveryState.Kind.UNCERTAIN, null, "");
            case CANCELLED -> new DeliveryState(DeliveryState.Kind.WAITING, null, "");
        };
    }

    static String reply(String answer) {
        Matcher found = REPLY.matcher(answer);
        return found.find() ? found.group() : "";
    }
}
