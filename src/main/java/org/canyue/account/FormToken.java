package org.canyue.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.canyue.account.SessionKey.Purpose;
import org.canyue.platform.HostCookie;
import org.canyue.platform.Provenance;
import org.canyue.platform.SiteAddress;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

/**
 * The CSRF token that a form carries: a keyed hash of the session, or for a visitor of a cookie that is made with the first form. It
 * looks different in each page, so that a compressed page does not give it away (BREACH).
 */
@Named
@RequestScoped
public class FormToken {
    static final HostCookie COOKIE = new HostCookie("canyue-form");
    private static final int SALT_LENGTH = 22;

    @Inject
    RoutingContext context;
    @Inject
    SecurityIdentity identity;
    @Inject
    SessionKey key;
    @Inject
    SiteAddress site;

    private String value;

    /** For the form of this page. */
    public String value() {
        if (value == null) {
            value = salted(Token.random().text().substring(0, SALT_LENGTH), holder());
        }
        return value;
    }

    private String holder() {
        return session().filter(session -> !identity.isAnonymous()).or(this::visitor).orElseGet(this::newVisitor);
    }

    /**
     * Whether a form that came with it may act for whoever sent the request. The token of a visitor counts for somebody who signed in
     * since, where the browser says that the form stood on a page of ours: the cookie behind it could be a neighbour's.
     */
    boolean isGood(String sent) {
        Provenance sender = Provenance.of(context.request(), site);
        if (sent == null || sender == Provenance.FOREIGN) {
            return false;
        }
        return isOf(session(), sent)
                || (identity.isAnonymous() || sender == Provenance.OWN) && isOf(visitor(), sent);
    }

    private boolean isOf(Optional<String> holder, String sent) {
        return sent.length() > SALT_LENGTH && holder.map(known -> salted(sent.substring(0, SALT_LENGTH), known))
                .filter(good -> MessageDigest.isEqual(bytes(good), bytes(sent))).isPresent();
    }

    private String salted(String salt, String holder) {
        return salt + key.seal(Purpose.FORM, salt + "\n" + holder);
    }

    private Optional<String> session() {
        return BrowserSession.tokenIn(context).map(token -> "session\n" + token.text());
    }

    private Optional<String> visitor() {
        return COOKIE.in(context).map(FormToken::visitor);
    }

    private String newVisitor() {
        String kept = Token.random().text();
        COOKIE.set(kept, context);
        return visitor(kept);
    }

    private static String visitor(String cookie) {
        return "visitor\n" + cookie;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
