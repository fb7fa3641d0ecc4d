package org.canyue.distribution.recipients;

import java.util.List;

import org.canyue.distribution.Channel;

/** The channels that lead to a recipient. */
final class Ways {
    static final List<Channel> ALL = List.of(Channel.PRINT, Channel.PICK_UP, Channel.MAIL);

    private Ways() {
    }
}
