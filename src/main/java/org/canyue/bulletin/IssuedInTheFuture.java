package org.canyue.bulletin;

import java.time.LocalDate;

import org.canyue.platform.Refusal;

/** An issue that was signed on paper has a date that has not come. */
public class IssuedInTheFuture extends Refusal {
    IssuedInTheFuture(LocalDate issuedOn) {
        super(422, issuedOn);
    }
}
