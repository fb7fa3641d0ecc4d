package org.canyue.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages that say what went wrong, by HTTP status. */
@MessageBundle("error")
public interface ErrorMessages {
    String notFound();
    String notFoundAdvice();
    String forbidden();
    String forbiddenAdvice();
    String badRequest();
    String badRequestAdvice();
    String conflict();
    String failed();
    String failedAdvice();
    @Message
    String early(EarlyRefusal refusal);
    @Message
    String earlyAdvice(EarlyRefusal refusal);
    String resubmit();
    String expiredAdvice();
    String staleFormAdvice();
    String oneTimePasswordAdvice();
    String choosePasswordElsewhere();
    String signInElsewhere();
    String unavailable();
    String unavailableAdvice();
    String back();
    String home();
}
