package org.canyue.exchange.print;

/**
 * What is put on one copy of a print form, and on no other.
 *
 * @param number 份号, six digits; empty for none
 * @param code   what a QR code on the first page holds; empty for none
 * @param words  what the code is, for readers who do not see it
 * @param mark   small in the outer margin of each page; empty for none
 */
public record CopyStamp(String number, String code, String words, String mark) {
    boolean isOnFirstPage() {
        return !number.isEmpty() || !code.isEmpty() || !mark.isEmpty();
    }

    boolean isOnEveryPage() {
        return !mark.isEmpty();
    }
}
