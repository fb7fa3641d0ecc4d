package org.canyue.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SessionTest {
    @Inject
    Clock clock;

    private final Somebody author = Somebody.with(Role.AUTHOR);
    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = author.browser();
    }

    @Test
    void endsInTheDatabaseAtTheSignOut() {
        String token = browser.cookie(Browser.SESSION);
        assertThat(browser.post("/logout").statusCode()).isEqualTo(303);
        assertThat(browser.hasSession()).isFalse();

        browser.keepCookie(Browser.SESSION, token);
        assertThat(isSignedIn()).as("the old cookie, sent once more").isFalse();
    }

    @Test
    void endsTwelveHoursAfterItsLastUse() {
        lastUsed(Duration.ofHours(12).minusMinutes(1));
        assertThat(isSignedIn()).isTrue();
        assertThat(isSignedIn()).as("used again, so it lives on").isTrue();

        lastUsed(Duration.ofHours(12).plusMinutes(1));
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void isClearedAwayByTheNextSignInOnceExpired() {
        lastUsed(Duration.ofHours(13));
        Somebody.with(Role.EDITOR).browser();

        assertThat(sessions()).isZero();
    }

    @Test
    void writesItsUseEveryFiveMinutesOnly() {
        Instant before = clock.instant().minusSeconds(200);
        usedAt(before);
        isSignedIn();
        assertThat(usedAt()).isEqualTo(before);

        lastUsed(Duration.ofMinutes(6));
        isSignedIn();
        assertThat(usedAt()).isAfter(before);
    }

    @Test
    void endsWithTheAccountAtTheNextRequest() {
        QuarkusTransaction.requiringNew()
                .run(() -> User.update("disabled = true where username = ?1", author.username()));

        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void holdsNothingThatOpensIt() {
        assertThat(Sql.column("select s::text from user_session s"))
                .noneMatch(row -> row.contains(browser.cookie(Browser.SESSION)));
    }

    @Test
    void aCookieOfNobodyIsAVisitor() {
        Browser stranger = Browser.anonymous();
        stranger.keepCookie(Browser.SESSION, "x".repeat(43));

        assertThat(stranger.get("/login").statusCode()).isEqualTo(200);
    }

    @Test
    void aSignInEndsTheSessionThatTheBrowserHad() {
        String planted = browser.cookie(Browser.SESSION);
        browser.post("/login", "username", author.username(), "password", author.password());

        assertThat(browser.cookie(Browser.SESSION)).isNotEqualTo(planted);
        assertThat(sessions()).isEqualTo(1);
    }

    private boolean isSignedIn() {
        return browser.get("/login").statusCode() == 303;
    }

    private void lastUsed(Duration ago) {
        usedAt(clock.instant().minus(ago));
    }

    private void usedAt(Instant at) {
        QuarkusTransaction.requiringNew().run(() -> Session.update("usedAt = ?1 where user = ?2", at, author.user()));
    }

    private Instant usedAt() {
        return QuarkusTransaction.requiringNew().call(() -> Session.getEntityManager()
                .createQuery("select s.usedAt from Session s where s.user = :user", Instant.class)
                .setParameter("user", author.user()).getSingleResult());
    }

    private long sessions() {
        return QuarkusTransaction.requiringNew().call(() -> Session.count("user", author.user()));
    }
}
