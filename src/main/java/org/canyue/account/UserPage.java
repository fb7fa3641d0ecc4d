package org.canyue.account;

import java.util.List;

import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The form of a person, fresh, refused, or beside what somebody else saved meanwhile.
 *
 * @param id 0 for a person who is not there yet
 * @param refusal null where there was none
 * @param theirs what is saved now, where the form was opened on an older version; null otherwise
 */
public record UserPage(long id, int version, String username, UserForm form, FormErrors errors, Refusal refusal,
        UserForm theirs) {
    static UserPage ofNew(UserForm form) {
        return new UserPage(0, 0, form.username(), form, FormErrors.none(), null, null);
    }

    static UserPage of(User user, int openedVersion, UserForm form) {
        return new UserPage(user.id(), openedVersion, user.username(), form, FormErrors.none(), null, null);
    }

    UserPage with(FormErrors mistakes) {
        return new UserPage(id, version, username, form, mistakes, refusal, theirs);
    }

    UserPage with(Refusal reason) {
        return new UserPage(id, version, username, form, errors, reason, theirs);
    }

    UserPage against(User now) {
        return new UserPage(id, now.version(), username, form, errors, refusal, UserForm.of(now));
    }

    public List<Role> allRoles() {
        return List.of(Role.values());
    }
}
