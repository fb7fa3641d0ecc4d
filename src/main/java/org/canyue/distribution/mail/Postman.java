package org.canyue.distribution.mail;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.canyue.distribution.mail.Outcome.Result;

/** Takes one letter to the server and understands the answer, above all what is known of a letter without an answer. */
final class Postman implements AutoCloseable {
    private static final int NO = 400;
    private static final int NEVER = 500;
    /** The server ends the connection (RFC 5321, 3.8). */
    private static final int BYE = 421;
    private static final String TOO_LARGE = "552 the letter is larger than the server takes: ";
    private static final byte[] UNSIGNED = {};

    private final Lines lines;
    private final InternetAddress from;
    private final String envelopeFrom;
    private final Seal seal;
    private final Clock clock;

    /**
     * @param from         {@code 参阅 <bulletin@example.org>}
     * @param envelopeFrom where reports go that a letter came back; null for the sender's own
     * @param seal         null where letters are not signed
     */
    Postman(Lines lines, String from, String envelopeFrom, Seal seal, Clock clock) {
        this.lines = lines;
        this.from = WireForm.sender(from);
        this.envelopeFrom = envelopeFrom == null ? this.from.getAddress() : envelopeFrom;
        this.seal = seal;
        this.clock = clock;
    }

    /** Waits for the answer. */
    Outcome bring(Message message, String messageId, String address) {
        byte[] letter = new WireForm(message).bytes(from, address, messageId, clock.instant());
        byte[] signature = seal == null ? UNSIGNED : seal.on(letter, clock.instant());
        Outcome outcome = null;
        while (outcome == null) {
            try {
                Line line = lines.take();
                outcome = bring(line, address, signature, letter);
            } catch (MessagingException away) {
                return new Outcome(Result.AWAY, words(away, address));
            }
        }
        return outcome;
    }

    /** Ends connections that are not used any more. */
    void rest() {
        lines.rest();
    }

    @Override
    public void close() {
        lines.close();
    }

    /** @return null where a connection that had waited turns out to be gone, so that another may be tried */
    private Outcome bring(Line line, String address, byte[] signature, byte[] letter) throws MessagingException {
        Optional<Long> limit = limit(line);
        if (limit.isPresent() && limit.get() < signature.length + letter.length) {
            lines.giveBack(line);
            return new Outcome(Result.REFUSED, TOO_LARGE + limit.get());
        }
        var wire = new Wire();
        try {
            line.bring(wire, envelopeFrom, recipient(address), signature, letter);
            lines.giveBack(line);
            return new Outcome(Result.ACCEPTED, "");
        } catch (MessagingException failed) {
            return understand(failed, line, wire, address);
        }
    }

    private Outcome understand(MessagingException failed, Line line, Wire wire, String address) {
        int code = line.getLastReturnCode();
        if (code < NO || failed.getCause() instanceof IOException) {
            line.hangUp();
            return line.letters() > 1 && !line.isAboutTheLetter()
                    ? null
                    : new Outcome(silence(line, wire), words(failed, address));
        }
        String words = ServerWords.cleaned(ServerWords.read(line.getLastServerResponse()), address);
        Result meaning = meaning(line, code);
        if (code == BYE || meaning == Result.AWAY) {
            line.hangUp();
            // A server that had enough of this connection takes another.
            return code == BYE && line.letters() > 1 && wire.stop() ? null : new Outcome(meaning, words);
        }
        lines.giveBack(line);
        return new Outcome(meaning, words);
    }

    private static Result silence(Line line, Wire wire) {
        if (!line.isAboutTheLetter()) {
            return Result.AWAY;
        }
        return wire.stop() ? Result.LATER : Result.UNKNOWN;
    }

    private static Result meaning(Line line, int code) {
        if (!line.isAboutTheLetter()) {
            return Result.AWAY;
        }
        return code >= NEVER ? Result.REFUSED : Result.LATER;
    }

    private static InternetAddress recipient(String address) throws AddressException {
        return new InternetAddress(address, false);
    }

    /** RFC 1870. */
    private static Optional<Long> limit(Line line) {
        String size = line.supportsExtension("SIZE") ? line.getExtensionParameter("SIZE") : null;
        return Optional.ofNullable(size).filter(figure -> figure.matches("[1-9]\\d{0,17}")).map(Long::valueOf);
    }

    /** The innermost says it best. */
    private static String words(MessagingException failed, String address) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof AuthenticationFailedException)) {
            cause = cause.getCause();
        }
        return ServerWords.cleaned(ServerWords.read(cause.getMessage() == null ? cause.toString() : cause.getMessage()),
                address);
    }
}
