package org.canyue.distribution.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;

import org.canyue.distribution.mail.Message.Enclosure;
import org.canyue.distribution.mail.Outcome.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.CanonicalizationAlgorithm;
import io.vertx.ext.mail.DKIMSignOptions;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;

/** What a letter is on the wire. */
class WireFormTest {
    private static final String SUBJECT = "领军参阅 专报 第 20 期（总第 102 期）：王颺、𠮷与很长很长的题目".repeat(3);
    private static final Message MESSAGE = new Message(SUBJECT, "王颺秘书长：\n" + "长".repeat(3000) + "\n.\n..行首的点\n",
            "<p>" + "𠮷".repeat(3000) + "</p>",
            List.of(new Enclosure("领军参阅专报2024年第20期.pdf", "application/pdf", "%PDF-1.7 颺".repeat(5000)
                    .getBytes(StandardCharsets.UTF_8))),
            Map.of("List-Unsubscribe", "<https://canyue.example.org/subscriptions/1-" + "a".repeat(40) + ">",
                    "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));

    private final Vertx vertx = Vertx.vertx();
    private SmtpSink sink;

    @BeforeEach
    void openServer() throws Exception {
        sink = SmtpSink.start();
    }

    @AfterEach
    void closeServer() throws Exception {
        sink.close();
        vertx.close();
    }

    /** RFC 5322, 2.1.1, RFC 2047, and RFC 5321, 2.3.8: many servers refuse a line feed that stands alone. */
    @Test
    void hasPlainHeadersAndShortLines() throws Exception {
        String raw = bring(new MailConfig());
        assertThat(raw.split("\r?\n")).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
        assertThat(raw.chars()).allMatch(c -> c < 128);
        assertThat(raw).doesNotContainPattern("(?<!\r)\n");
        var message = new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.US_ASCII)));
        assertThat(message.getSubject()).isEqualTo(SUBJECT);
        assertThat(message.getMessageID()).isEqualTo("<1@example.org>");
        assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    }

    /** RFC 6376, with simple canonicalisation of the body and relaxed of the headers. */
    @Test
    void isSignedWhereAKeyIsSet() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        String raw = bring(new MailConfig().setEnableDKIM(true).addDKIMSignOption(new DKIMSignOptions()
                .setPrivateKey(Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()))
                .setSdid("example.org").setSelector("canyue").setHeaderCanonAlgo(CanonicalizationAlgorithm.RELAXED)
                .setBodyCanonAlgo(CanonicalizationAlgorithm.SIMPLE)
                .setSignedHeaders(List.of("From", "To", "Subject", "List-Unsubscribe", "List-Unsubscribe-Post"))));
        String text = raw.replaceAll("\r?\n", "\r\n");
        int end = text.indexOf("\r\n\r\n");
        String body = text.substring(end + 4).replaceAll("(\r\n)*$", "") + "\r\n";
        List<String> headers = headers(text.substring(0, end));
        String signature = headers.stream().filter(header -> header.startsWith("dkim-signature:")).findFirst()
                .orElseThrow();
        assertThat(tag(signature, "bh")).isEqualTo(Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.US_ASCII))));
        assertThat(tag(signature, "h").toLowerCase()).contains("list-unsubscribe-post");
        StringBuilder signed = new StringBuilder();
        for (String name : tag(signature, "h").split(":")) {
            headers.stream().filter(header -> header.startsWith(name.strip().toLowerCase() + ":")).findFirst()
                    .ifPresent(header -> signed.append(header).append("\r\n"));
        }
        signed.append(signature.replaceFirst("(;|\\s)b=[^;]*", "$1b="));
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(keys.getPublic());
        check.update(signed.toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(check.verify(Base64.getDecoder().decode(tag(signature, "b")))).isTrue();
    }

    /** Relaxed (RFC 6376, 3.4.2): names in lower case, white space one space, none at the ends. */
    private static List<String> headers(String head) {
        List<String> headers = new ArrayList<>();
        Arrays.stream(head.replaceAll("\r\n([ \t])", "$1").split("\r\n")).forEach(line -> {
            int colon = line.indexOf(':');
            headers.add(line.substring(0, colon).strip().toLowerCase() + ":"
                    + line.substring(colon + 1).replaceAll("[ \t]+", " ").strip());
        });
        return headers;
    }

    private static String tag(String signature, String name) {
        Matcher found = Pattern.compile("(?:^dkim-signature:|;)\\s*" + name + "=([^;]*)").matcher(signature);
        assertThat(found.find()).as(name + " in " + signature).isTrue();
        return found.group(1).replaceAll("\\s", "");
    }

    private String bring(MailConfig config) {
        MailClient client = MailClient.create(vertx,
                config.setHostname("127.0.0.1").setPort(sink.port()).setOwnHostname("node.example.org"));
        Outcome outcome = new Postman(vertx, client, "领军参阅 <bulletin@example.org>", null, Duration.ofSeconds(60))
                .bring(MESSAGE, "<1@example.org>", "reader@example.gov");
        assertThat(outcome.result()).as(outcome.words()).isEqualTo(Result.ACCEPTED);
        // Without the dot at the end and those that hide one at the beginning of a line (RFC 5321, 4.5.2).
        return sink.letters().peek().replaceFirst("\\.\r\n$", "").replaceAll("(?m)^\\.\\.", ".");
    }
}
