package org.canyue.distribution.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;

import org.canyue.distribution.mail.Message.Enclosure;

/**
 * A letter as it goes over the wire (RFC 5322, RFC 2045 to 2047): plain letters, short lines, texts in base64, so that no server on the way
 * has a reason to change them, which would break their signature.
 */
final class WireForm {
    private static final String UTF_8 = "UTF-8";
    private static final int BESIDE_ENCLOSURES = 32 << 10;

    private final Message message;

    WireForm(Message message) {
        this.message = message;
    }

    byte[] bytes(InternetAddress from, String to, String messageId, Instant now) {
        try {
            MimeMessage mime = new Mime(messageId);
            mime.setFrom(from);
            mime.setRecipients(jakarta.mail.Message.RecipientType.TO, to);
            mime.setSubject(message.subject(), UTF_8);
            mime.setSentDate(Date.from(now));
            for (var header : message.headers().entrySet()) {
                mime.setHeader(header.getKey(), header.getValue());
            }
            fill(mime);
            mime.saveChanges();
            var bytes = new ByteArrayOutputStream(BESIDE_ENCLOSURES
                    + message.enclosures().stream().mapToInt(each -> each.file().lines().length).sum());
            mime.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    private void fill(MimeMessage mime) throws MessagingException {
        if (message.enclosures().isEmpty() && message.html().isEmpty()) {
            mime.setText(message.text(), UTF_8);
            mime.setHeader("Content-Transfer-Encoding", "base64");
        } else if (message.enclosures().isEmpty()) {
            mime.setContent(texts());
        } else {
            Multipart all = new MimeMultipart("mixed", message.html().isEmpty() ? text("plain") : part(texts()));
            for (Enclosure enclosure : message.enclosures()) {
                all.addBodyPart(part(enclosure));
            }
            mime.setContent(all);
        }
    }

    private MimeMultipart texts() throws MessagingException {
        return new MimeMultipart("alternative", text("plain"), text("html"));
    }

    private static MimeBodyPart part(MimeMultipart inner) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(inner);
        return part;
    }

    private MimeBodyPart text(String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(kind.equals("html") ? message.html() : message.text(), UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The name in both ways, since older mail programs know only that of RFC 2047. */
    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
        var headers = new InternetHeaders();
        headers.setHeader("Content-Type",
                enclosure.mediaType() + ";\r\n name=\"" + encoded(enclosure.fileName()) + '"');
        var names = new ParameterList();
        names.set("filename", enclosure.fileName(), UTF_8);
        headers.setHeader("Content-Disposition", "attachment" + names.toString("Content-Disposition: x".length()));
        headers.setHeader("Content-Transfer-Encoding", "base64");
        return new MimeBodyPart(headers, enclosure.file().lines());
    }

    private static String encoded(String words) {
        try {
            return MimeUtility.encodeText(words, UTF_8, "B");
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Keeps the Message-ID that the letter got when it was queued. */
    private static final class Mime extends MimeMessage {
        private final String id;

        Mime(String id) {
            super((Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** @param from {@code 参阅 <bulletin@example.org>}, {@code "…" <…>} or an address alone */
    static InternetAddress sender(String from) {
        try {
            InternetAddress sender = new InternetAddress(from.strip(), true);
            sender.setPersonal(sender.getPersonal(), StandardCharsets.UTF_8.name());
            return sender;
        } catch (MessagingException | UnsupportedEncodingException unfit) {
            throw new IllegalArgumentException("quarkus.mailer.from: " + unfit.getMessage(), unfit);
        }
    }
}
