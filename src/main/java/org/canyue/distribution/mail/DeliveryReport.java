package org.canyue.distribution.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;

import org.canyue.text.CleanText;
import org.jsoup.Jsoup;

/**
 * What another mail server reports about a letter that it took or could not pass on: a delivery status notification (RFC 3464), or
 * the plain letter that some large providers write instead. Immutable.
 *
 * @param messageId of the letter that it is about, with its angle brackets
 */
public record DeliveryReport(String messageId, Outcome outcome, String status, String words) {
    private static final int WORDS = 500;
    private static final int LONGEST = 256 * 1024;
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^<>\\s]{3,250}>)");
    private static final Pattern REFUSED = Pattern
            .compile("\\b5\\d\\d[\\s-]+(?:5\\.\\d{1,3}\\.\\d{1,3}\\s+)?[^\\r\\n]*");
    private static final Pattern ENHANCED = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern MAIL_SYSTEM = Pattern.compile("(?i)(?:mailer-daemon|postmaster)@.*");

    public enum Outcome {
        /** 5.x.x: it will not come. */
        FAILED,
        /** 4.x.x: the other server goes on trying. */
        DELAYED,
        /** 2.x.x, or passed on to where no reports come from. */
        DELIVERED
    }

    /** Empty where the message is no such report, or names no letter. */
    public static Optional<DeliveryReport> of(MimeMessage message) throws MessagingException, IOException {
        List<Part> parts = new ArrayList<>();
        collect(message, parts, 0);
        Optional<String> about = parts.stream().map(DeliveryReport::returnedId).flatMap(Optional::stream).findFirst();
        if (about.isEmpty()) {
            return Optional.empty();
        }
        for (Part part : parts) {
            if (part.isMimeType("message/delivery-status")) {
                return ofStatus(about.get(), part);
            }
        }
        return isFromAMailSystem(message) ? ofWords(about.get(), parts) : Optional.empty();
    }

    /** RFC 3464, 2.1: fields about the message, then fields about each recipient. Our letters have one recipient. */
    private static Optional<DeliveryReport> ofStatus(String about, Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            for (int group = 0; group < 10; group++) {
                InternetHeaders fields = new InternetHeaders(in);
                String action = field(fields, "Action").toLowerCase(java.util.Locale.ROOT);
                if (!action.isEmpty()) {
                    String status = field(fields, "Status").replaceAll("\\s.*", "");
                    String words = field(fields, "Diagnostic-Code").replaceFirst("(?i)^(?:smtp|x-[\\w-]+)\\s*;\\s*",
                            "");
                    return Optional.of(new DeliveryReport(about, outcome(action, status), status,
                            cut(words.isEmpty() ? status : words)));
                }
            }
        }
        return Optional.empty();
    }

    private static Outcome outcome(String action, String status) {
        return switch (action) {
            case "failed" -> status.startsWith("4.") ? Outcome.DELAYED : Outcome.FAILED;
            case "delayed" -> Outcome.DELAYED;
            default -> Outcome.DELIVERED;
        };
    }

    /** The server's own words are looked for in text parts alone: the letter itself may say 500 metres. */
    private static Optional<DeliveryReport> ofWords(String about, List<Part> parts)
            throws MessagingException, IOException {
        for (Part part : parts) {
            if (part.isMimeType("text/plain") || part.isMimeType("text/html")) {
                String text = part.isMimeType("text/html") ? Jsoup.parse(text(part)).wholeText() : text(part);
                Matcher found = REFUSED.matcher(text);
                if (found.find()) {
                    Matcher status = ENHANCED.matcher(found.group());
                    return Optional.of(new DeliveryReport(about, Outcome.FAILED,
                            status.find() ? status.group(1) : "5.0.0", cut(found.group())));
                }
            }
        }
        return Optional.empty();
    }

    /** Without what stands inside of the returned letter, which is one part. */
    private static void collect(Part part, List<Part> parts, int depth) throws MessagingException, IOException {
        if (depth < 5 && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart whole) {
            for (int i = 0; i < whole.getCount(); i++) {
                BodyPart inner = whole.getBodyPart(i);
                collect(inner, parts, depth + 1);
            }
        } else {
            parts.add(part);
        }
    }

    private static Optional<String> returnedId(Part part) {
        try {
            if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")
                    || part.isMimeType("message/rfc822-headers")) {
                Matcher found = MESSAGE_ID.matcher(text(part));
                return found.find() ? Optional.of(found.group(1)) : Optional.empty();
            }
            return Optional.empty();
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isFromAMailSystem(MimeMessage message) throws MessagingException {
        String[] path = message.getHeader("Return-Path");
        boolean isNull = path != null && path[0].strip().equals("<>");
        return isNull || message.getFrom() != null && message.getFrom().length > 0
                && message.getFrom()[0] instanceof jakarta.mail.internet.InternetAddress from
                && from.getAddress() != null && MAIL_SYSTEM.matcher(from.getAddress()).matches();
    }

    /** The beginning, which is enough for headers and for what a server has to say. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain") || part.isMimeType("text/html")) {
            String text = String.valueOf(part.getContent());
            return text.substring(0, Math.min(LONGEST, text.length()));
        }
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static String field(InternetHeaders fields, String name) {
        String value = fields.getHeader(name, null);
        return value == null ? "" : CleanText.line(value);
    }

    private static String cut(String words) {
        String line = CleanText.line(words);
        return line.substring(0, line.offsetByCodePoints(0, Math.min(WORDS, line.codePointCount(0, line.length()))));
    }
}
