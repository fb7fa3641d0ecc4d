package org.canyue.account;

import java.util.List;

import org.canyue.platform.Refusal;

/**
 * The sign-in page.
 *
 * @param next where the person wanted to go, empty if nowhere
 * @param refusal why the last attempt failed, null before the first
 * @param accounts those of evaluation mode, else none
 */
public record LoginPage(String next, String username, Refusal refusal, List<EvaluationAccount> accounts) {
    public String evaluationPassword() {
        return EvaluationAccount.PASSWORD;
    }
}
