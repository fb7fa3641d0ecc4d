package org.canyue.distribution.recipients.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.canyue.distribution.Channel;

/** How copies go to rows that have a mailbox and say no way: chosen for a whole file. */
public enum MailboxWay {
    /** 纸质 */
    PRINT(Channel.PRINT),
    /** 电子 */
    MAIL(Channel.MAIL),
    /** 纸质和电子 */
    BOTH(Channel.PRINT, Channel.MAIL);

    private final List<Channel> channels;

    MailboxWay(Channel... channels) {
        this.channels = List.of(channels);
    }

    List<Channel> channels() {
        return channels;
    }

    static Optional<MailboxWay> named(String name) {
        return Arrays.stream(values()).filter(way -> way.name().equals(name)).findFirst();
    }
}
