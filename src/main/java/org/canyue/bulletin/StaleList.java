package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** Somebody changed the entry of an office list after the form was opened. */
public class StaleList extends Refusal {
    StaleList() {
        super(409);
    }
}
