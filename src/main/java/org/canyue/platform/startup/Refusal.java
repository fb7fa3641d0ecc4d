package org.canyue.platform.startup;

/** A start that cannot go on, told to the operator in one sentence, Chinese first: what is wrong and what to do. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String chinese, String english) {
        super(chinese + System.lineSeparator() + english, null, false, false);
    }
}
