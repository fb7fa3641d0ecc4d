package org.canyue.distribution.mail;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;

import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One connection to the office's server, for one thread at a time and one letter after the other; it tells how far each got. */
final class Line extends SMTPTransport {
    private final Session session;
    private Wire wire;
    private boolean heard;
    private int letters;
    private long usedAt;

    Line(Session session) {
        super(session, null);
        this.session = session;
    }

    /** @param letter its parts one after the other */
    void bring(Wire way, String envelopeFrom, InternetAddress to, byte[]... letter) throws MessagingException {
        wire = way;
        heard = false;
        letters++;
        try {
            sendMessage(new Bytes(session, envelopeFrom, letter), new Address[]{to});
        } finally {
            usedAt = System.nanoTime();
        }
    }

    /** Whether the server took the sender, so that what it says concerns the letter or its recipient. */
    boolean isAboutTheLetter() {
        return heard;
    }

    /** How many letters it was used for. */
    int letters() {
        return letters;
    }

    boolean isIdleSince(long nanos) {
        return System.nanoTime() - usedAt > nanos;
    }

    void hangUp() {
        try {
            close();
        } catch (MessagingException gone) {
            // That is what was wished.
        }
    }

    @Override
    protected void mailFrom() throws MessagingException {
        super.mailFrom();
        heard = true;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!wire.passEnd()) {
            throw new IOException("stopped");
        }
        super.finishData();
    }

    private static final class Bytes extends SMTPMessage {
        private final byte[][] parts;

        Bytes(Session session, String envelopeFrom, byte[]... parts) {
            super(session);
            setEnvelopeFrom(envelopeFrom);
            this.parts = parts;
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
    }
}
