package org.canyue.account;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.account.SessionKey.Purpose;
import org.canyue.platform.Refusal;

import io.github.bucket4j.BandwidthBuilder.BandwidthBuilderBuildStage;
import io.github.bucket4j.BandwidthBuilder.BandwidthBuilderCapacityStage;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Slows down who guesses passwords: so many failures in five minutes for one account from one browser or place, so many from one
 * place, and for one account so many an hour from all places together that nobody knows. And who sends a form again and again that
 * anybody may send.
 * The counts are in the database, for all nodes; which account and which place stands there sealed only.
 */
@ApplicationScoped
public class Throttle {
    private static final int FAILURES_PER_ACCOUNT = 10;
    private static final int FAILURES_PER_PLACE = 50;
    private static final int FAILURES_OF_STRANGERS = 30;
    private static final int REQUESTS_PER_PLACE = 30;
    private static final Duration SPAN = Duration.ofMinutes(5);
    private static final Duration SPAN_OF_STRANGERS = Duration.ofHours(1);
    private static final int CLEARED_AT_ONCE = 1000;

    private final SessionKey key;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    @Inject
    Throttle(DataSource dataSource, SessionKey key, Clock clock) {
        this.key = key;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING).table("throttle").idColumn("id").stateColumn("state")
                .expiresAtColumn("expires_at").clientClock(new Meter(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10)))
                .build();
    }

    /**
     * Counts an attempt before it is known how it ends, so that many at the same moment cannot pass together.
     *
     * @throws TooManyAttempts when it may not be made now
     */
    void count(Attempt attempt) {
        bucketsOf(attempt).forEach(bucket -> take(bucket, TooManyAttempts::new));
    }

    /** Takes an attempt out of the count again: the person knew the password. */
    void forgive(Attempt attempt) {
        outsideOfTransactions(() -> {
            bucketsOf(attempt).forEach(bucket -> bucket.addTokens(1));
            return buckets.removeExpired(CLEARED_AT_ONCE);
        });
    }

    /** @throws TooManyRequests when it may not be made now */
    void countRequest(String what, Origin origin) {
        take(bucket("request\n" + what + "\n" + origin.place(), REQUESTS_PER_PLACE), TooManyRequests::new);
    }

    private static void take(Bucket bucket, Function<Duration, Refusal> refusal) {
        ConsumptionProbe probe = outsideOfTransactions(() -> bucket.tryConsumeAndReturnRemaining(1));
        if (!probe.isConsumed()) {
            throw refusal.apply(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private List<Bucket> bucketsOf(Attempt attempt) {
        var found = new ArrayList<Bucket>();
        String place = attempt.origin().place();
        String who = attempt.device().map(device -> "device\n" + device).orElse("account\n" + place);
        found.add(bucket(who + "\n" + attempt.username(), FAILURES_PER_ACCOUNT));
        found.add(bucket("place\n" + place, FAILURES_PER_PLACE));
        if (attempt.isByAStranger()) {
            found.add(ofStrangers(attempt.username()));
        }
        return found;
    }

    /** One more every other minute: slow, but never shut. */
    private Bucket ofStrangers(String username) {
        return bucket("strangers\n" + username, limit -> limit.capacity(FAILURES_OF_STRANGERS)
                .refillGreedy(FAILURES_OF_STRANGERS, SPAN_OF_STRANGERS));
    }

    private Bucket bucket(String name, int failures) {
        return bucket(name, limit -> limit.capacity(failures).refillIntervally(failures, SPAN));
    }

    private Bucket bucket(String name,
            Function<BandwidthBuilderCapacityStage, BandwidthBuilderBuildStage> limit) {
        return buckets.builder().build(key.seal(Purpose.THROTTLE, name),
                () -> BucketConfiguration.builder().addLimit(limit).build());
    }

    /** Bucket4j commits by itself, which a connection within a transaction of ours would refuse. */
    private static <T> T outsideOfTransactions(Callable<T> work) {
        return QuarkusTransaction.suspendingExisting().call(work);
    }

    private record Meter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
