package org.canyue.account;

import java.util.List;

/** A person in the list of all. */
public record UserLine(long id, String name, String username, List<Role> roles, boolean disabled, boolean oneTime) {
    static UserLine of(User user) {
        return new UserLine(user.id(), user.name(), user.username(), List.copyOf(user.roles()), user.isDisabled(),
                user.hasOneTimePassword());
    }
}
