package org.canyue.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** What an admin typed about a person. */
public record UserForm(@RestForm String username, @RestForm String name, @RestForm List<Role> roles,
        @RestForm boolean disabled) {
    /** As in the database. */
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,31}");
    private static final int NAME = 60;

    public UserForm {
        username = CleanText.line(username).toLowerCase(Locale.ROOT);
        name = CleanText.line(name);
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    static UserForm empty() {
        return new UserForm("", "", List.of(), false);
    }

    static UserForm of(User user) {
        return new UserForm(user.username(), user.name(), List.copyOf(user.roles()), user.isDisabled());
    }

    /** For the person of that name: a user name stays as it is. */
    UserForm of(String givenUsername) {
        return new UserForm(givenUsername, name, roles, disabled);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** In the fixed order of {@link Role}. */
    public List<Role> sortedRoles() {
        return roles.stream().sorted().toList();
    }

    Standing standing() {
        return new Standing(name, Set.copyOf(roles), disabled);
    }

    FormErrors check() {
        FormErrors errors = checkName(username, name);
        return roles.isEmpty() ? errors.add("roles", "chooseOne") : errors;
    }

    static FormErrors checkName(String username, String name) {
        FormErrors errors = FormErrors.none();
        if (!USERNAME.matcher(username).matches()) {
            errors.add("username", "notAUsername");
        }
        return errors.required("name", name).atMost("name", name, NAME);
    }
}
