package org.canyue.distribution.mail;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.account.Sql;
import org.canyue.distribution.mail.Message.Enclosure;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;

/** What the benchmark measures: the same letters by the outbox, and by the mail client alone. */
@ApplicationScoped
public class OutboxTrial {
    private static final int CONCURRENT = 10;
    private static final int DOMAINS = 40;

    @Inject
    Claims claims;
    @Inject
    Clock clock;
    @Inject
    MeterRegistry metrics;
    @Inject
    Vertx vertx;

    private final byte[] pdf = pdf();

    public record Figures(double perSecond, long peakMegabytes) {
    }

    private interface Work {
        void with(MailClient client) throws Exception;
    }

    public Figures bare(int letters) throws Exception {
        Context loop = vertx.getOrCreateContext();
        return measured(letters, client -> {
            var room = new Semaphore(CONCURRENT);
            for (int i = 0; i < letters; i++) {
                room.acquire();
                MailMessage mail = new MailMessage("a@example.org", "r" + i + "@example.org", "题目", "正文")
                        .setAttachment(
                                List.of(MailAttachment.create().setName("a.pdf").setContentType("application/pdf")
                                        .setSize(pdf.length).setStream(new EnclosureStream(pdf, new Wire(1)))));
                loop.runOnContext(now -> client.sendMail(mail).onComplete(sent -> room.release()));
            }
            room.acquire(CONCURRENT);
        });
    }

    public Figures outbox(int letters) throws Exception {
        Sql.run("update letter set state = 'CANCELLED' where state in ('QUEUED', 'SENDING')");
        Sql.run("""
                insert into letter (kind, message_id, address, domain, state, due_at, queued_at)
                select 'TEST', '<' || gen_random_uuid() || '@b.example>', 'r' || n || '@d' || n %% %1$d || '.example',
                  'd' || n %% %1$d || '.example', 'QUEUED', now() - interval '9 years', now() from generate_series(1, %2$d) n"""
                .formatted(DOMAINS, letters));
        Composer composer = letter -> new Message("题目", "正文", "",
                List.of(new Enclosure("a.pdf", "application/pdf", pdf)), Map.of());
        return measured(letters, client -> {
            var sender = new Sender(composer, new Retries(20, Duration.ofHours(48), false, new Random(1)), clock,
                    new Postman(vertx, client, "a@example.org", null, Duration.ofMinutes(1)));
            try (var outbox = new Outbox(claims, sender, metrics, CONCURRENT)) {
                outbox.sendDue();
            }
        });
    }

    private Figures measured(int letters, Work work) throws Exception {
        try (SmtpSink sink = SmtpSink.counting()) {
            MailClient client = MailClient.create(vertx,
                    new MailConfig("127.0.0.1", sink.port()).setMaxPoolSize(CONCURRENT));
            System.gc();
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            long begun = System.nanoTime();
            work.with(client);
            double seconds = (System.nanoTime() - begun) / 1e9;
            client.close();
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
