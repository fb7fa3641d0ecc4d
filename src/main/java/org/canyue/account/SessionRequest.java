package org.canyue.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The question who the holder of a session token is. */
final class SessionRequest extends BaseAuthenticationRequest {
    private final Token token;

    SessionRequest(Token token) {
        this.token = token;
    }

    Token token() {
        return token;
    }
}
