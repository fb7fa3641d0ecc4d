package org.canyue.distribution.mail;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;

import org.canyue.account.Sql;
import org.canyue.distribution.mail.Message.Enclosure;

import io.micrometer.core.instrument.MeterRegistry;

/** What the benchmark measures: the same signed letters by the outbox, and by a client that only sends bytes, one after the other. */
@ApplicationScoped
public class OutboxTrial {
    private static final int CONCURRENT = 10;
    private static final int DOMAINS = 40;
    private static final String FROM = "领军参阅 <a@example.org>";

    @Inject
    Claims claims;
    @Inject
    Clock clock;
    @Inject
    MeterRegistry metrics;

    private final Message message = new Message("题目", "正文".repeat(500), "<p>" + "正文".repeat(500) + "</p>",
            List.of(new Enclosure("a.pdf", "application/pdf", new EncodedFile(pdf()))), Map.of());

    public record Figures(double perSecond, long peakMegabytes) {
    }

    private interface Work {
        void with(int port) throws Exception;
    }

    /** A connection for each, with bytes made and signed before the watch is started. */
    public Figures bare(int letters, int thinking) throws Exception {
        byte[] letter = new WireForm(message).bytes(WireForm.sender(FROM), "r@example.org", "<1@b.example>",
                clock.instant());
        byte[] signature = seal().on(letter, clock.instant());
        return measured(letters, thinking, port -> {
            var properties = new Properties();
            properties.put("mail.smtp.localhost", "node.example.org");
            for (int i = 0; i < letters; i++) {
                var line = new Line(Session.getInstance(properties));
                line.connect("127.0.0.1", port, null, null);
                line.bring(new Wire(), "a@example.org", new InternetAddress("r" + i + "@example.org"), signature,
                        letter);
                line.hangUp();
            }
        });
    }

    public Figures outbox(int letters, int thinking) throws Exception {
        Sql.run("update letter set state = 'CANCELLED' where state in ('QUEUED', 'SENDING')");
        Sql.run("""
                insert into letter (kind, message_id, address, domain, state, due_at, queued_at)
                select 'TEST', '<' || gen_random_uuid() || '@b.example>', 'r' || n || '@d' || n %% %1$d || '.example',
                  'd' || n %% %1$d || '.example', 'QUEUED', now() - interval '9 years', now() from generate_series(1, %2$d) n"""
                .formatted(DOMAINS, letters));
        Seal seal = seal();
        return measured(letters, thinking, port -> {
            var sender = new Sender(letter -> message, new Retries(20, Duration.ofHours(48), false, new Random(1)),
                    clock, SmtpSink.postman(port, FROM, seal, Duration.ofMinutes(1)));
            try (var outbox = new Outbox(claims, sender, metrics, CONCURRENT)) {
                outbox.sendDue();
            }
        });
    }

    /** How long one letter keeps a processor busy before it goes: made, and signed. */
    public double millisToMake(int letters) throws Exception {
        Seal seal = seal();
        long begun = System.nanoTime();
        for (int i = 0; i < letters; i++) {
            seal.on(new WireForm(message).bytes(WireForm.sender(FROM), "r" + i + "@example.org", "<1@b.example>",
                    clock.instant()), clock.instant());
        }
        return (System.nanoTime() - begun) / 1e6 / letters;
    }

    private static Seal seal() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return new Seal("example.org", "canyue", generator.generateKeyPair().getPrivate());
    }

    private Figures measured(int letters, int thinking, Work work) throws Exception {
        try (SmtpSink sink = SmtpSink.counting()) {
            sink.think(() -> thinking);
            System.gc();
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            long begun = System.nanoTime();
            work.with(sink.port());
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (sink.total() != letters) {
                throw new IllegalStateException(sink.total() + " of " + letters);
            }
            return new Figures(letters / seconds,
                    heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static byte[] pdf() {
        byte[] bytes = new byte[330_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
