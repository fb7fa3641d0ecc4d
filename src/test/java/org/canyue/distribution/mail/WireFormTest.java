package org.canyue.distribution.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.exceptions.FailException;
import org.canyue.distribution.mail.Message.Enclosure;
import org.canyue.distribution.mail.Outcome.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a letter is on the wire, and that a signature on it is believed by a verifier that is not ours. */
class WireFormTest {
    private static final String SUBJECT = "领军参阅 专报 第 20 期（总第 102 期）：王颺、𠮷与很长很长的题目".repeat(3);
    private static final String FILE = "领军参阅专报2024年第20期.pdf";
    private static final String TEXT = "王颺秘书长：\n" + "长".repeat(3000) + "\n.\n..行首的点\n. \n尾部空白  \n\n\n";
    private static final byte[] PDF = "%PDF-1.7 颺".repeat(5000).getBytes(StandardCharsets.UTF_8);
    private static final Message MESSAGE = new Message(SUBJECT, TEXT, "<p>" + "𠮷".repeat(3000) + "</p>",
            List.of(new Enclosure(FILE, "application/pdf", new EncodedFile(PDF))),
            Map.of("List-Unsubscribe", "<https://canyue.example.org/subscriptions/1-" + "a".repeat(40) + ">",
                    "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    private static final String FROM = "领军参阅编辑部 <bulletin@example.org>";

    private SmtpSink sink;

    @BeforeEach
    void openServer() throws Exception {
        sink = SmtpSink.start();
    }

    @AfterEach
    void closeServer() throws Exception {
        sink.close();
    }

    /** RFC 5322, 2.1.1, RFC 2047, and RFC 5321, 2.3.8: many servers refuse a line feed that stands alone. */
    @Test
    void hasPlainHeadersAndShortLines() throws Exception {
        String raw = bring(FROM, null, MESSAGE);
        assertThat(raw.split("\r\n")).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(200));
        assertThat(raw.chars()).allMatch(c -> c < 128);
        assertThat(raw).doesNotContainPattern("(?<!\r)\n");
        MimeMessage message = read(raw);
        assertThat(message.getSubject()).isEqualTo(SUBJECT);
        assertThat(message.getMessageID()).isEqualTo("<1@example.org>");
        assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(message.getSentDate()).isNotNull();
    }

    @Test
    void saysWhatItSaysInEveryPart() throws Exception {
        var parts = (MimeMultipart) read(bring(FROM, null, MESSAGE)).getContent();
        var texts = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(texts.getBodyPart(0).getContent()).asString().isEqualToNormalizingNewlines(TEXT);
        assertThat(texts.getBodyPart(1).getContent()).isEqualTo(MESSAGE.html());
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo(FILE);
        assertThat(parts.getBodyPart(1).getDisposition()).isEqualTo("attachment");
    }

    @Test
    void namesTheSenderBeforeTheAddress() throws Exception {
        for (String written : List.of(FROM, "\"领军参阅编辑部\" <bulletin@example.org>")) {
            var from = (InternetAddress) read(bring(written, null, MESSAGE)).getFrom()[0];
            assertThat(from.getPersonal()).isEqualTo("领军参阅编辑部");
            assertThat(from.getAddress()).isEqualTo("bulletin@example.org");
        }
        var nameless = (InternetAddress) read(bring("bulletin@example.org", null, MESSAGE)).getFrom()[0];
        assertThat(nameless.getPersonal()).isNull();
        assertThatThrownBy(() -> bring("编辑部", null, MESSAGE)).hasMessageContaining("quarkus.mailer.from");
    }

    /** As Apache James verifies it, after a real conversation. */
    @Test
    void isSignedSoThatOthersBelieveIt() throws Exception {
        KeyPair keys = keys();
        var seal = new Seal("example.org", "canyue", keys.getPrivate());
        var plain = new Message("试发", ".", "", List.of(), Map.of());
        for (Message message : List.of(MESSAGE, plain)) {
            String raw = bring(FROM, seal, message);
            assertThat(raw).contains("c=relaxed/relaxed").containsOnlyOnce("DKIM-Signature:");
            assertThat(verified(raw, keys)).as("signatures that hold").isOne();
            // Servers on the way fold anew and drop blanks at the ends of lines.
            assertThat(verified(raw.replaceFirst("\r\nDate: ", "\r\nDate:\r\n\t ") + "\r\n\r\n", keys)).isOne();
            assertThatThrownBy(() -> verified(raw.replaceFirst("\r\nDate: ", "\r\nDate: x"), keys))
                    .isInstanceOf(FailException.class);
            assertThatThrownBy(() -> verified(raw + "x\r\n", keys)).isInstanceOf(FailException.class);
        }
        assertThat(read(bring(FROM, seal, MESSAGE)).getHeader("DKIM-Signature", null))
                .containsPattern("(?s)h=From:.*Subject.*List-Unsubscribe-Post:From;");
    }

    /** RFC 6376, 3.4.5 and 3.4.4: the examples of the standard, and what it says of empty lines. */
    @Test
    void relaxesAsTheStandardShows() throws Exception {
        assertThat(Relaxed.header("A: X")).isEqualTo("a:X");
        assertThat(Relaxed.header("B : Y\t\r\n\tZ  ")).isEqualTo("b:Y Z");
        assertThat(hash(" C \r\nD \t E\r\n\r\n\r\n")).isEqualTo(digest(" C\r\nD E\r\n"));
        assertThat(hash("F\r\n\r\n \r\nG\r\nH\r\n \t\r\n")).isEqualTo(digest("F\r\n\r\n\r\nG\r\nH\r\n"));
        assertThat(hash("\r\n\r\n")).isEqualTo(digest(""));
        assertThat(hash("")).isEqualTo(digest(""));
        assertThat(hash("no end")).isEqualTo(digest("no end\r\n"));
        assertThat(hash("noend")).isEqualTo(digest("noend\r\n"));
    }

    private static byte[] hash(String body) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Relaxed.body(body.getBytes(StandardCharsets.US_ASCII), 0, digest);
        return digest.digest();
    }

    private static byte[] digest(String canonical) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.US_ASCII));
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static int verified(String raw, KeyPair keys) throws Exception {
        String published = "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        var verifier = new DKIMVerifier((method, selector, domain) -> {
            assertThat(selector + " " + domain).isEqualTo("canyue example.org");
            return List.of(published);
        });
        return verifier.verify(new ByteArrayInputStream(raw.getBytes(StandardCharsets.US_ASCII))).size();
    }

    private static MimeMessage read(String raw) throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.US_ASCII)));
    }

    private String bring(String from, Seal seal, Message message) {
        sink.letters().clear();
        try (Postman postman = SmtpSink.postman(sink.port(), from, seal, Duration.ofSeconds(60))) {
            Outcome outcome = postman.bring(message, "<1@example.org>", "reader@example.gov");
            assertThat(outcome.result()).as(outcome.words()).isEqualTo(Result.ACCEPTED);
        }
        // Without the dot at the end and those that hide one at the beginning of a line (RFC 5321, 4.5.2).
        return sink.letters().peek().replaceFirst("\\.\r\n$", "").replaceAll("(?m)^\\.\\.", ".");
    }
}
