package org.canyue.account;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/** In evaluation mode: one account for each role, on the first start. The sign-in page shows them. */
@ApplicationScoped
public class EvaluationAccounts {
    @ConfigProperty(name = "canyue.evaluation")
    boolean evaluation;
    @Inject
    Clock clock;

    @Transactional
    void add(@Observes StartupEvent start) {
        if (!evaluation || User.count() > 0) {
            return;
        }
        EvaluationAccount.all().forEach(account -> account.open(nameOf(account.role()), clock));
    }

    private static String nameOf(Role role) {
        return switch (role) {
            case AUTHOR -> "沈撰稿";
            case EDITOR -> "陆责编";
            case REVIEWER -> "顾复审";
            case CHIEF -> "周终审";
            case SIGNER -> "吴签发";
            case DISTRIBUTOR -> "郑发行";
            case ADMIN -> "钱管理";
        };
    }
}
