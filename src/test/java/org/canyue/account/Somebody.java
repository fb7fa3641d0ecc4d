package org.canyue.account;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A person made for one test, under a user name that nobody else has. */
public record Somebody(String username, String password) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    public static Somebody with(Role... roles) {
        return add(Set.of(roles), false);
    }

    public static Somebody withOneTimePassword(Role... roles) {
        return add(Set.of(roles), true);
    }

    private static Somebody add(Set<Role> roles, boolean oneTime) {
        var somebody = new Somebody("somebody" + COUNT.incrementAndGet(), "correct horse battery");
        QuarkusTransaction.requiringNew().run(() -> User.add(somebody.username, "某人" + COUNT.get(), roles,
                somebody.password, oneTime, Clock.systemUTC()));
        return somebody;
    }

    /** As the database has the person now; read anew at each call. */
    public User user() {
        return QuarkusTransaction.requiringNew().call(() -> User.withUsername(username).orElseThrow());
    }

    /** Signed in through the form. */
    public Browser browser() {
        return Browser.signedIn(username, password);
    }
}
