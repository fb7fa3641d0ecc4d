package org.canyue.distribution;

import java.time.LocalDate;

import org.canyue.platform.Refusal;

/** What is said to have happened to an issue has a time before it was signed. */
public class BeforeTheIssue extends Refusal {
    public BeforeTheIssue(LocalDate issuedOn) {
        super(422, issuedOn);
    }
}
