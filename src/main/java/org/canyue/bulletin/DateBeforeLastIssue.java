package org.canyue.bulletin;

import java.time.LocalDate;

import org.canyue.platform.Refusal;

/** A signature dated in a year before that of the last issue would break the order of the ledger. */
public class DateBeforeLastIssue extends Refusal {
    DateBeforeLastIssue(LocalDate day, int lastYear) {
        super(409, day, lastYear);
    }
}
