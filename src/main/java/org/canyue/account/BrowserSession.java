package org.canyue.account;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.canyue.account.SessionKey.Purpose;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/** The session of the browser behind the request: its cookie here, its seal in the database. */
@RequestScoped
public class BrowserSession {
    static final String COOKIE = "canyue-session";

    @Inject
    RoutingContext context;
    @Inject
    SessionKey key;
    @Inject
    Clock clock;

    /** Always with a new token, so that nobody can plant one before the sign-in. */
    @Transactional
    public void begin(User user) {
        tokenHash().ifPresent(Session::end);
        Token token = Token.random();
        Session.begin(token.sealed(key, Purpose.SESSION), user, clock.instant());
        context.response().addCookie(cookie(token.text()));
    }

    @Transactional
    public void end() {
        tokenHash().ifPresent(Session::end);
        context.response().addCookie(cookie("").setMaxAge(0));
    }

    /** After a change of password: whoever else knew the old one is out. */
    @Transactional
    public void endOthers(User user) {
        Session.endAllBut(tokenHash().orElse(""), user);
    }

    private Optional<String> tokenHash() {
        return tokenIn(context).map(token -> token.sealed(key, Purpose.SESSION));
    }

    static Optional<Token> tokenIn(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(COOKIE)).map(Cookie::getValue).map(Token::new);
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value).setPath("/").setHttpOnly(true).setSecure(context.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}
