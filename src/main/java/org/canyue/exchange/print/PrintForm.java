package org.canyue.exchange.print;

import org.canyue.platform.Sha256;

/** 打印稿: a finished PDF (PDF/A-2a, PDF/UA-1). Immutable. */
public record PrintForm(byte[] pdf, int pages) {

    /** SHA-256 of the file, in hexadecimal digits. */
    public String digest() {
        return Sha256.hex(pdf);
    }
}
