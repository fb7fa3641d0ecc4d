package org.canyue.account;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.canyue.account.SessionKey.Purpose;
import org.canyue.platform.HostCookie;

import io.vertx.ext.web.RoutingContext;

/** The session of the browser behind the request: its cookie here, its seal in the database. */
@RequestScoped
public class BrowserSession {
    static final HostCookie COOKIE = new HostCookie("canyue-session");

    @Inject
    RoutingContext context;
    @Inject
    SessionKey key;
    @Inject
    Clock clock;
    @Inject
    Acquaintance acquaintance;

    /** Always with a new token, so that nobody can plant one before the sign-in. */
    @Transactional
    public void begin(User user) {
        tokenHash().ifPresent(Session::end);
        Token token = Token.random();
        Session.begin(token.sealed(key, Purpose.SESSION), user, clock.instant());
        COOKIE.set(token.text(), context);
        acquaintance.remember(user.username());
    }

    @Transactional
    public void end() {
        tokenHash().ifPresent(Session::end);
        COOKIE.remove(context);
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
        return COOKIE.in(context).map(Token::new);
    }
}
