package org.canyue.distribution.mail;

import java.util.Base64;

/** A file that many letters enclose, and its lines of base64, which are made once. */
public final class EncodedFile {
    private final byte[] content;
    private volatile byte[] lines;

    /** @param content never changed from now on */
    public EncodedFile(byte[] content) {
        this.content = content;
    }

    public byte[] content() {
        return content;
    }

    /** RFC 2045, section 6.8. */
    byte[] lines() {
        if (lines == null) {
            lines = Base64.getMimeEncoder().encode(content);
        }
        return lines;
    }
}
