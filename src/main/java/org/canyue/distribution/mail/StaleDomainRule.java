package org.canyue.distribution.mail;

import org.canyue.platform.Refusal;

/** Somebody else changed or removed the rule since the form was opened. */
public class StaleDomainRule extends Refusal {
    StaleDomainRule() {
        super(409);
    }
}
