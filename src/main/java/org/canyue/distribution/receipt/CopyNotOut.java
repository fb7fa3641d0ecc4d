package org.canyue.distribution.receipt;

import org.canyue.distribution.PrintedCopy;
import org.canyue.platform.Refusal;

/** The copy never left the house, or has ended already, so it cannot be recalled. */
public class CopyNotOut extends Refusal {
    CopyNotOut(PrintedCopy copy) {
        super(409, copy.digits());
    }
}
