package org.canyue.distribution.mail;

import java.util.List;

import org.canyue.platform.Sha256;

/** What a letter says, for people to look at. */
public record MessagePage(String from, String to, String subject, String text, List<Header> headers,
        List<File> files) {
    public record Header(String name, String value) {
    }

    /** @param sha256 the proof of what was sent: the kept file has the same */
    public record File(String name, String mediaType, int kilobytes, String sha256) {
    }

    static MessagePage of(Message message, String from, String to) {
        return new MessagePage(from, to, message.subject(), message.text(),
                message.headers().entrySet().stream().map(entry -> new Header(entry.getKey(), entry.getValue()))
                        .toList(),
                message.enclosures().stream().map(each -> new File(each.fileName(), each.mediaType(),
                        (each.content().length + 1023) / 1024, Sha256.hex(each.content()))).toList());
    }
}
