package org.canyue.platform;

import java.util.List;

/**
 * A rule that says no to what somebody asked for. Its simple class name, decapitalised, is the key of the sentence that people read
 * (message bundle {@code refusal}), its arguments fill that sentence.
 */
public abstract class Refusal extends RuntimeException {
    private final int status;
    private final transient List<Object> arguments;

    /** @param status the HTTP status that fits the refusal (RFC 9110): 403, 404, 409, 422, 429 or 503 */
    protected Refusal(int status, Object... arguments) {
        this.status = status;
        this.arguments = List.of(arguments);
    }

    public int status() {
        return status;
    }

    public String key() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public String getMessage() {
        return key() + arguments;
    }
}
