package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** A plan made after the signature does not add up to the copies that the signed text names. */
public class PrintedOtherwise extends Refusal {
    PrintedOtherwise(int planned, int printed) {
        super(422, planned, printed);
    }
}
