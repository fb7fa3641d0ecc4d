package org.canyue.exchange.print;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 打印稿: a finished PDF (PDF/A-2a, PDF/UA-1). Immutable. */
public record PrintForm(byte[] pdf, int pages) {

    /** SHA-256 of the file, in hexadecimal digits. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
