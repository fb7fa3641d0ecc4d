package org.canyue.distribution;

import java.time.LocalDate;

import org.canyue.platform.Refusal;

/** What is to be done by a day was given one that has passed. */
public class DayIsPast extends Refusal {
    public DayIsPast(LocalDate day) {
        super(422, day);
    }
}
