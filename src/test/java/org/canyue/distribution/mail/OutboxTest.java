package org.canyue.distribution.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Receivers;
import org.canyue.distribution.mail.Letter.State;
import org.canyue.distribution.mail.SmtpSink.Manner;
import org.canyue.platform.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OutboxTest {
    private static final AtomicInteger DOMAINS = new AtomicInteger();

    @Inject
    Claims claims;
    @Inject
    Composer composer;
    @Inject
    Letters letters;
    @Inject
    MeterRegistry metrics;

    private final String domain = "outbox" + DOMAINS.incrementAndGet() + ".example";
    private SmtpSink sink;
    private Outbox outbox;

    @BeforeEach
    void startServer() throws Exception {
        Sql.run("update letter set state = 'CANCELLED' where state in ('QUEUED', 'SENDING')");
        sink = SmtpSink.start();
        outbox = outbox(Duration.ofMinutes(5), false);
    }

    @AfterEach
    void stopServer() throws Exception {
        outbox.close();
        sink.close();
        SettableClock.reset();
    }

    private Outbox outbox(Duration timeout, boolean resends) {
        return outbox(sink.port(), timeout, resends);
    }

    private Outbox outbox(int port, Duration timeout, boolean resends) {
        var retries = new Retries(20, Duration.ofHours(48), resends, new Random(1));
        var postman = SmtpSink.postman(port, "参阅 <bulletin@example.org>", null, timeout);
        return new Outbox(claims, new Sender(composer, retries, CLOCK, postman), metrics, 6);
    }

    /** Ten letters of an issue of its own, to reader0 to reader9 of the domain of this test. */
    private Issue queued() {
        return QuarkusTransaction.requiringNew().timeout(120).call(() -> {
            Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
            letters.send(issue, Cast.person(Role.DISTRIBUTOR));
            List<Letter> all = Letters.of(issue);
            for (int i = 0; i < all.size(); i++) {
                move(all.get(i), "reader" + i + "@" + domain);
            }
            return issue;
        });
    }

    private static void move(Letter letter, String address) {
        letter.cancel("", Cast.person(Role.DISTRIBUTOR), CLOCK);
        letter.sendAgain(address, Cast.person(Role.DISTRIBUTOR), CLOCK);
    }

    private Letter letter(String local) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Letter.<Letter>find("address", local + "@" + domain).singleResult());
    }

    private Letter plain(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Letter.of(Letter.Kind.TEST, null, null, address, Cast.person(Role.ADMIN), CLOCK));
    }

    private int taken(String local) {
        return sink.taken(local + "@" + domain);
    }

    @Test
    void bringsWhatWasSignedToEverybodyOnce() throws Exception {
        Issue issue = queued();
        String id = letter("reader3").messageId();
        outbox.sendDue();
        outbox.sendDue();
        assertThat(sink.total()).isEqualTo(10);
        assertThat(sink.taken().values()).allMatch(count -> count.get() == 1);
        assertThat(letter("reader3").state()).isEqualTo(State.SENT);
        assertThat(sink.messageIds("reader3@" + domain)).containsExactly(id);
        var message = new MimeMessage(null, new ByteArrayInputStream(
                sink.letters().peek().getBytes(StandardCharsets.UTF_8)));
        assertThat(message.getFrom()[0].toString()).contains("bulletin@example.org");
        var parts = (MimeMultipart) message.getContent();
        var texts = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(texts.getContentType()).startsWith("multipart/alternative");
        assertThat(texts.getBodyPart(0).getContent().toString()).contains("太湖流域正在探索新的路子");
        assertThat(texts.getBodyPart(1).getContent().toString()).contains("太湖流域正在探索新的路子");
        byte[] pdf = parts.getBodyPart(1).getInputStream().readAllBytes();
        assertThat(pdf).isEqualTo(QuarkusTransaction.requiringNew().timeout(60)
                .call(() -> composer.compose(Letters.of(issue).get(0).id()).enclosures().get(0).content()));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    /** A server that is not ours: GreenMail reads the same conversation and the same message. */
    @Test
    void isUnderstoodByARealServer() throws Exception {
        var greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        try (var real = outbox(greenMail.getSmtp().getPort(), Duration.ofMinutes(5), false)) {
            Issue issue = queued();
            real.sendDue();
            assertThat(greenMail.getReceivedMessages()).hasSize(10).allSatisfy(message -> {
                assertThat(message.getSize()).isGreaterThan(20_000);
                assertThat(message.getMessageID()).isIn(QuarkusTransaction.requiringNew()
                        .call(() -> Letters.of(issue).stream().map(Letter::messageId).toList()));
            });
            assertThat(QuarkusTransaction.requiringNew().call(() -> Letters.countOf(issue)))
                    .containsEntry(State.SENT, 10L);
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void keepsTheWordsOfARefusalAndSendsAgainAfterCorrection() {
        queued();
        sink.treat("reader2@" + domain, Manner.refusing("550 5.1.1 <reader2@" + domain + ">: no such user"));
        sink.treat("reader3@" + domain, Manner.refusingTheLetter("554 垃圾邮件"));
        outbox.sendDue();
        Letter refused = letter("reader2");
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.answer()).isEqualTo("550 5.1.1 <…>: no such user");
        assertThat(letter("reader3").state()).isEqualTo(State.REFUSED);
        assertThat(sink.total()).isEqualTo(8);
        QuarkusTransaction.requiringNew().run(() -> Letter.locked(refused.id()).orElseThrow()
                .sendAgain("right@" + domain, Cast.person(Role.DISTRIBUTOR), CLOCK));
        outbox.sendDue();
        assertThat(taken("right")).isEqualTo(1);
        assertThat(sink.messageIds("right@" + domain)).containsExactly(refused.messageId());
        assertThat(QuarkusTransaction.requiringNew().call(() -> LetterEvent.of(refused).stream()
                .map(LetterEvent::state).toList())).endsWith(State.SENDING, State.REFUSED, State.QUEUED, State.SENDING,
                        State.SENT);
    }

    @Test
    void triesAgainLaterWhatSurelyDidNotGo() {
        queued();
        sink.treat("reader1@" + domain, Manner.refusing("451 4.7.1 greylisted, come back"));
        sink.treat("reader2@" + domain, Manner.hangingUpBeforeData());
        outbox.sendDue();
        for (String local : List.of("reader1", "reader2")) {
            assertThat(letter(local).state()).as(local).isEqualTo(State.QUEUED);
            assertThat(letter(local).dueAt()).as(local).isAfter(CLOCK.instant());
        }
        sink.treatKindly("reader1@" + domain);
        sink.treatKindly("reader2@" + domain);
        outbox.sendDue();
        assertThat(sink.total()).as("before it is due").isEqualTo(8);
        SettableClock.set(CLOCK.instant().plusSeconds(120));
        outbox.sendDue();
        assertThat(taken("reader1")).isEqualTo(1);
        assertThat(taken("reader2")).isEqualTo(1);
    }

    @Test
    void leavesToAPersonWhatMayHaveGone() {
        queued();
        sink.treat("reader4@" + domain, Manner.hangingUpAfterData());
        outbox.sendDue();
        Letter doubtful = letter("reader4");
        assertThat(doubtful.state()).isEqualTo(State.UNCERTAIN);
        sink.treatKindly("reader4@" + domain);
        SettableClock.set(CLOCK.instant().plus(Duration.ofHours(47)));
        outbox.sendDue();
        assertThat(taken("reader4")).as("never again by itself").isEqualTo(1);
        QuarkusTransaction.requiringNew().run(() -> Letter.locked(doubtful.id()).orElseThrow()
                .confirmSent(Cast.person(Role.DISTRIBUTOR), CLOCK));
        assertThat(letter("reader4").state()).isEqualTo(State.SENT);
    }

    @Test
    void sendsAgainWhatMayHaveGoneWhereTheOfficeSaysSo() {
        outbox.close();
        outbox = outbox(Duration.ofMinutes(5), true);
        String address = "plain@" + domain;
        plain(address);
        sink.treat(address, Manner.hangingUpAfterData());
        outbox.sendDue();
        sink.treatKindly(address);
        SettableClock.set(CLOCK.instant().plusSeconds(120));
        outbox.sendDue();
        assertThat(sink.taken(address)).isEqualTo(2);
        assertThat(sink.messageIds(address)).as("one Message-ID").hasSize(1);
    }

    @Test
    void aSilentAndARefusingDomainHoldUpNobody() {
        var never = new CountDownLatch(1);
        for (int i = 0; i < 12; i++) {
            plain("a" + i + "@silent." + domain);
            plain("b" + i + "@refusing." + domain);
            plain("c" + i + "@" + domain);
        }
        sink.treat("silent." + domain, Manner.silent(never));
        sink.treat("refusing." + domain, Manner.refusing("451 4.3.0 not now"));
        var running = new Thread(outbox::sendDue);
        running.start();
        awaitTaken(12);
        assertThat(sink.order()).hasSize(12).allMatch(address -> address.endsWith("@" + domain));
        assertThat(
                Sql.column("select count(*) from letter where state = 'SENDING' and domain = 'silent." + domain + "'"))
                .as("as many as a domain may have under way").singleElement().isIn("1", "2", "3", "4", "5");
        never.countDown();
        awaitTaken(24);
    }

    private void awaitTaken(int letters) {
        for (int i = 0; i < 1200 && sink.total() < letters; i++) {
            sleep(50);
        }
        assertThat(sink.total()).isEqualTo(letters);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void keepsTheLimitsOfADomainAcrossNodes() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> new DomainRule(domain,
                new DomainRule.Limits(7, null, 0, 2, 15, List.of("frequency limited"))).persist());
        for (int i = 0; i < 10; i++) {
            plain("d" + i + "@" + domain);
        }
        var other = new Outbox(new Claims(CLOCK), new Sender(composer,
                new Retries(20, Duration.ofHours(48), false, new Random(2)), CLOCK,
                SmtpSink.postman(sink.port(), "bulletin@example.org", null, Duration.ofSeconds(20))), metrics, 6);
        try (other) {
            sink.think(() -> 20);
            var first = new Thread(outbox::sendDue);
            var second = new Thread(other::sendDue);
            first.start();
            second.start();
            first.join();
            second.join();
        }
        assertThat(sink.total()).as("a minute").isEqualTo(7);
        assertThat(sink.mostAtOnce(domain)).isLessThanOrEqualTo(2);
        SettableClock.set(CLOCK.instant().plusSeconds(61));
        sink.treat(domain, Manner.refusing("550 5.7.1 Mail Frequency Limited, http://example.org/help"));
        outbox.sendDue();
        assertThat(Sql.column("select state || attempts from letter where domain = '" + domain
                + "' and state <> 'SENT' order by attempts"))
                .as("later, and nobody asks again meanwhile").hasSize(3).contains("QUEUED1").doesNotContain("REFUSED1");
        sink.treatKindly(domain);
        SettableClock.set(CLOCK.instant().plusSeconds(600));
        outbox.sendDue();
        assertThat(sink.total()).as("held").isEqualTo(7);
        SettableClock.set(CLOCK.instant().plusSeconds(600));
        outbox.sendDue();
        assertThat(sink.total()).isEqualTo(10);
    }

    @Test
    void waitsForAServerThatIsAway() throws Exception {
        Letter letter = plain("e@" + domain);
        sink.close();
        outbox.sendDue();
        assertThat(letter("e").state()).isEqualTo(State.QUEUED);
        assertThat(letter("e").answer()).isNotEmpty();
        assertThat(letter("e").attemptsBefore).as("no attempt of this letter").isEqualTo(1);
        assertThat(letter("e").messageId()).isEqualTo(letter.messageId());
        claims.beat();
        claims.say(outbox.trouble().orElseThrow());
        Instant due = letter("e").dueAt();
        List<TroubleLine> lines = QuarkusTransaction.requiringNew().call(() -> TroubleLine.all(claims));
        claims.say(null);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Trouble.Kind.AWAY);
            assertThat(line.words()).isEqualTo(letter("e").answer());
            assertThat(line.nextTry().toInstant()).isBetween(CLOCK.instant(), CLOCK.instant().plusSeconds(80));
        });
        assertThat(due).isAfter(CLOCK.instant());
        assertThat(QuarkusTransaction.requiringNew().call(() -> TroubleLine.all(claims))).isEmpty();
    }

    @Test
    void stopsWhatASilentServerCannotHaveTaken() {
        outbox.close();
        outbox = outbox(Duration.ofMillis(1500), false);
        queued();
        var later = new CountDownLatch(1);
        sink.treat("reader5@" + domain, Manner.silent(later));
        outbox.sendDue();
        assertThat(letter("reader5").state()).isEqualTo(State.QUEUED);
        later.countDown();
        sleep(300);
        assertThat(taken("reader5")).as("its end was not written any more").isZero();
    }

    @Test
    void callsUncertainWhatASilentNodeHad() {
        Letter letter = plain("f@" + domain);
        assertThat(new Claims(CLOCK).next(1)).hasSize(1);
        var retries = new Retries(20, Duration.ofHours(48), false, new Random(1));
        assertThat(claims.doubtTheSilent(Duration.ofMinutes(5), retries)).isZero();
        Sql.run("update mail_node set seen_at = seen_at - interval '1 hour'");
        claims.beat();
        assertThat(claims.doubtTheSilent(Duration.ofMinutes(5), retries)).isEqualTo(1);
        assertThat(letter("f").state()).isEqualTo(State.UNCERTAIN);
        assertThat(letter("f").answer()).isNotEmpty();
        outbox.sendDue();
        assertThat(sink.total()).isZero();
        assertThat(letter.kind()).isEqualTo(Letter.Kind.TEST);
    }

    /** Stopped for longer than others wait, and still sending: nobody else sends it, and who knows better may say so. */
    @Test
    void sendsOnceWhatWasCalledUncertainMeanwhile() throws Exception {
        var later = new CountDownLatch(1);
        for (String local : List.of("g", "h")) {
            plain(local + "@" + domain);
            sink.treat(local + "@" + domain, new Manner("250 OK", "250 OK", false, local.equals("h"), later));
        }
        var running = new Thread(outbox::sendDue);
        running.start();
        for (int i = 0; i < 1200 && sink.waiting() < 2; i++) {
            sleep(50);
        }
        var other = new Claims(CLOCK);
        var retries = new Retries(20, Duration.ofHours(48), false, new Random(1));
        int doubted = 0;
        for (int i = 0; i < 20 && doubted < 2; i++) {
            // The node itself may have said meanwhile that it lives.
            Sql.run("update mail_node set seen_at = seen_at - interval '1 hour'");
            other.beat();
            doubted += other.doubtTheSilent(Duration.ofMinutes(5), retries);
        }
        assertThat(doubted).isEqualTo(2);
        assertThat(other.next(2)).as("left to a person").isEmpty();
        later.countDown();
        running.join();
        assertThat(letter("g").state()).isEqualTo(State.SENT);
        assertThat(letter("h").state()).isEqualTo(State.UNCERTAIN);
        SettableClock.set(CLOCK.instant().plus(Duration.ofHours(47)));
        outbox.sendDue();
        assertThat(taken("g")).isEqualTo(1);
        assertThat(taken("h")).isEqualTo(1);
    }

    /** As where the database goes away before it can say that the claim was made. */
    @Test
    void callsUncertainWhatItHasWithoutKnowing() {
        plain("i@" + domain);
        assertThat(claims.next(1)).hasSize(1);
        outbox.sendDue();
        assertThat(letter("i").state()).isEqualTo(State.UNCERTAIN);
        assertThat(taken("i")).isZero();
    }
}
