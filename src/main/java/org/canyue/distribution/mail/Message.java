package org.canyue.distribution.mail;

import java.util.List;
import java.util.Map;

/**
 * What a letter says; to whom, from whom and under which Message-ID the sender adds.
 *
 * @param html    empty for a letter of plain text
 * @param headers further ones, such as List-Unsubscribe (RFC 8058)
 */
public record Message(String subject, String text, String html, List<Enclosure> enclosures,
        Map<String, String> headers) {

    /** @param file shared by all letters that carry it */
    public record Enclosure(String fileName, String mediaType, EncodedFile file) {
        public byte[] content() {
            return file.content();
        }
    }
}
