package org.canyue.bulletin;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.canyue.account.Role;

/** One stage of review: its name, such as 初审, and the role that gives its opinion. */
@Embeddable
public record Stage(String name, @Enumerated(EnumType.STRING) Role role) {
    /** Who may be asked for an opinion. */
    public static final List<Role> ROLES = List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF, Role.SIGNER);
}
