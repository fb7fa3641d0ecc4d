package org.canyue.distribution.subscription;

import java.util.List;

import org.canyue.bulletin.Bulletin;

/** How many readers a bulletin has told, and what became of the others. */
public record SubscriberCount(String bulletin, long confirmed, long waiting, long ended) {
    static List<SubscriberCount> all() {
        return Bulletin.inOrder().stream().map(SubscriberCount::of).toList();
    }

    private static SubscriberCount of(Bulletin bulletin) {
        return new SubscriberCount(bulletin.masthead().name(),
                Subscriber.count("bulletin = ?1 and confirmedAt is not null and endedAt is null", bulletin),
                Subscriber.count("bulletin = ?1 and confirmedAt is null and endedAt is null", bulletin),
                Subscriber.count("bulletin = ?1 and confirmedAt is not null and endedAt is not null", bulletin));
    }
}
