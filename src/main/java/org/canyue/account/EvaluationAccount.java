package org.canyue.account;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One of the accounts of evaluation mode: one for each role, open to whoever tries the program out. */
public record EvaluationAccount(String username, Role role) {
    public static final String PASSWORD = "canyue-demo";

    public static List<EvaluationAccount> all() {
        return Arrays.stream(Role.values())
                .map(role -> new EvaluationAccount(role.name().toLowerCase(Locale.ROOT), role)).toList();
    }

    /** @param name how the person is called on the pages */
    public User open(String name, Clock clock) {
        return User.add(username, name, Set.of(role), PASSWORD, false, clock);
    }
}
