package org.canyue.distribution.mail;

import org.canyue.platform.Refusal;

/** Domains without a rule of their own need the one for all others. */
public class RuleForOthersNeeded extends Refusal {
    RuleForOthersNeeded() {
        super(409);
    }
}
