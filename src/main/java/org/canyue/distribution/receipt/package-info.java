/**
 * 签收与清退: the proof that each delivery came, by the sheet, by the QR code of a copy or by the recipient's link, and what became of
 * each copy. Reads the letters of the outbox as rows only; what reminds of it is written there.
 */
package org.canyue.distribution.receipt;
