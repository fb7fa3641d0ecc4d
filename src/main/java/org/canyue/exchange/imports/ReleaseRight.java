package org.canyue.exchange.imports;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Act;

import io.quarkus.qute.TemplateExtension;

/** Whether the visitor of a page may show issues to the public at all; an admin as such may not. */
@TemplateExtension
final class ReleaseRight {
    private ReleaseRight() {
    }

    static boolean mayRelease(CurrentUser visitor) {
        return visitor.roles().stream().anyMatch(Act.RELEASE.roles()::contains);
    }
}
