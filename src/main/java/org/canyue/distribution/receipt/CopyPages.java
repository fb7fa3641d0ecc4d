package org.canyue.distribution.receipt;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.canyue.account.CurrentUser;
import org.canyue.account.RequestLimit;
import org.canyue.distribution.CopyLink;
import org.canyue.distribution.PrintedCopy;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of one copy, which several acts show again. */
@RequestScoped
class CopyPages {
    @Inject
    CopyLink links;
    @Inject
    CurrentUser user;
    @Inject
    RequestLimit limit;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "receipt")
    static class Templates {
        static native TemplateInstance copy(CopyPage page);
    }

    /** The copy that an address opens; of all others 404, whatever is wrong with them, and 429 for who goes on guessing. */
    PrintedCopy found(String token) {
        return links.copy(token).orElseThrow(() -> {
            limit.count("guess");
            return new NotFoundException();
        });
    }

    TemplateInstance of(PrintedCopy copy) {
        return of(copy, ConfirmForm.empty(), CopyEndForm.empty(), FormErrors.none(), null);
    }

    TemplateInstance of(PrintedCopy copy, ConfirmForm form, CopyEndForm end, FormErrors errors, Refusal refusal) {
        return Templates.copy(CopyPage.of(copy, links.path(copy), user.distributes(), today(copy), form, end, errors,
                refusal));
    }

    LocalDate today(PrintedCopy copy) {
        return copy.issue().bulletin().dayOf(clock.instant());
    }
}
