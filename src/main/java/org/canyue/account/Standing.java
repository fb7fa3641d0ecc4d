package org.canyue.account;

import java.util.ArrayList;
import java.util.Set;

/** What an admin decides about a person. */
public record Standing(String name, Set<Role> roles, boolean disabled) {
    boolean isActiveAdmin() {
        return !disabled && roles.contains(Role.ADMIN);
    }

    /** For the history, such as {@code +SIGNER -EDITOR disabled}; empty where nothing changed. */
    String changesFrom(Standing before) {
        var words = new ArrayList<String>();
        roles.stream().sorted().filter(role -> !before.roles.contains(role)).forEach(role -> words.add("+" + role));
        before.roles.stream().sorted().filter(role -> !roles.contains(role)).forEach(role -> words.add("-" + role));
        if (disabled != before.disabled) {
            words.add(disabled ? "disabled" : "enabled");
        }
        if (!name.equals(before.name)) {
            words.add("renamed");
        }
        return String.join(" ", words);
    }
}
