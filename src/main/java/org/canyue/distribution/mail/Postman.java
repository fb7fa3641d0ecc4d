package org.canyue.distribution.mail;

import java.io.UnsupportedEncodingException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.mail.internet.MimeUtility;

import org.canyue.distribution.mail.Outcome.Result;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;

/** Takes one letter to the server and understands the answer, above all what is known of a letter without an answer. */
final class Postman {
    /** Of the mail client: what the server said no to. */
    private static final List<String> TO_THE_LETTER = List.of("recipient address not accepted",
            "DATA command not accepted", "sending data failed");
    private static final String TOO_LARGE = "message exceeds allowed size limit";
    private static final String NO_ANSWER = "服务器没有答复";

    private final MailClient client;
    /** One for all: the client loses the news of a closed connection where its contexts belong to several event loops. */
    private final Context context;
    private final String from;
    private final String bounceAddress;
    private final Duration timeout;

    /** @param bounceAddress where reports go that a letter came back; null for the sender's own */
    Postman(Vertx vertx, MailClient client, String from, String bounceAddress, Duration timeout) {
        this.client = client;
        this.context = vertx.getOrCreateContext();
        this.from = from;
        this.bounceAddress = bounceAddress;
        this.timeout = timeout;
    }

    /** Waits for the answer. */
    Outcome bring(Message message, String messageId, String address) {
        var wire = new Wire(message.enclosures().size());
        try {
            sent(mail(message, messageId, address, wire)).toCompletionStage().toCompletableFuture()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Outcome(Result.ACCEPTED, "");
        } catch (ExecutionException failed) {
            return understand(failed.getCause(), wire, address);
        } catch (TimeoutException late) {
            return new Outcome(wire.stop() ? Result.LATER : Result.UNKNOWN, NO_ANSWER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome(wire.stop() ? Result.LATER : Result.UNKNOWN, NO_ANSWER);
        }
    }

    private Future<MailResult> sent(MailMessage mail) {
        Promise<MailResult> answer = Promise.promise();
        context.runOnContext(loop -> client.sendMail(mail).onComplete(answer));
        return answer.future();
    }

    private MailMessage mail(Message message, String messageId, String address, Wire wire) {
        MailMessage mail = new MailMessage().setFrom(from).setTo(address).setSubject(encoded(message.subject()))
                .setText(message.text()).setBounceAddress(bounceAddress);
        if (!message.html().isEmpty()) {
            mail.setHtml(message.html());
        }
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(message.headers());
        mail.setHeaders(headers.set("Message-ID", messageId));
        mail.setAttachment(message.enclosures().stream()
                .map(enclosure -> MailAttachment.create().setName(encoded(enclosure.fileName()))
                        .setContentType(enclosure.mediaType()).setSize(enclosure.content().length)
                        .setStream(new EnclosureStream(enclosure.content(), wire)))
                .toList());
        return mail;
    }

    /** RFC 2047, section 2. The mail client takes a character such as 𠮷 apart, and folds long names by a line feed alone. */
    private static String encoded(String words) {
        try {
            return MimeUtility.encodeText(words, "UTF-8", "B").replaceAll("\\s+", " ");
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Outcome understand(Throwable failure, Wire wire, String address) {
        String said = String.valueOf(failure.getMessage());
        if (failure instanceof SMTPException answer && answer.getReplyCode() >= 400) {
            return new Outcome(meaning(answer), ServerWords.cleaned(words(answer), address));
        }
        String words = ServerWords.cleaned(said, address);
        if (said.contains(TOO_LARGE)) {
            return new Outcome(Result.REFUSED, words);
        }
        if (failure instanceof ConnectException || failure instanceof UnknownHostException) {
            return new Outcome(Result.AWAY, words);
        }
        return new Outcome(wire.stop() ? Result.LATER : Result.UNKNOWN, words);
    }

    private static Result meaning(SMTPException answer) {
        if (TO_THE_LETTER.stream().noneMatch(answer.getMessage()::startsWith)) {
            return Result.AWAY;
        }
        return answer.isPermanent() ? Result.REFUSED : Result.LATER;
    }

    /** As the server wrote it, its several lines as one. */
    private static String words(SMTPException answer) {
        return String.join(" ", answer.getReplyMessages());
    }
}
