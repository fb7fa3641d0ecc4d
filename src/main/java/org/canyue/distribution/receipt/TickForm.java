package org.canyue.distribution.receipt;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.canyue.platform.FormErrors;
import org.canyue.platform.TypedTime;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The ticked lines of a 签收单, and what is the same for all of them.
 *
 * @param delivery ids, as ticked
 * @param at       in the zone of the bulletin; empty for now
 */
public record TickForm(@RestForm List<String> delivery, @RestForm String at, @RestForm String receivedBy,
        @RestForm String handedOverBy) {
    static final int NAME = 60;

    static TickForm empty(String handedOverBy) {
        return new TickForm(List.of(), "", "", handedOverBy);
    }

    TickForm cleaned() {
        List<String> ticked = delivery == null
                ? List.of()
                : delivery.stream().filter(id -> id.matches("[1-9]\\d{0,17}")).distinct().toList();
        return new TickForm(ticked, CleanText.line(at), CleanText.line(receivedBy), CleanText.line(handedOverBy));
    }

    FormErrors check(Instant now, ZoneId zone) {
        var errors = FormErrors.none();
        if (delivery.isEmpty()) {
            errors.add("delivery", "chooseOne");
        }
        if (!at.isEmpty() && parsed() == null) {
            errors.add("at", "notATime");
        } else if (receivedAt(now, zone).isAfter(now)) {
            errors.add("at", "notYet");
        }
        return errors.atMost("receivedBy", receivedBy, NAME).atMost("handedOverBy", handedOverBy, NAME);
    }

    List<Long> deliveries() {
        return delivery.stream().map(Long::valueOf).toList();
    }

    Handover handover(Instant now, ZoneId zone) {
        return new Handover(receivedAt(now, zone), receivedBy, handedOverBy);
    }

    public boolean ticks(long id) {
        return delivery.contains(Long.toString(id));
    }

    private Instant receivedAt(Instant now, ZoneId zone) {
        return at.isEmpty() ? now : parsed().atZone(zone).toInstant();
    }

    private LocalDateTime parsed() {
        return TypedTime.time(at);
    }
}
