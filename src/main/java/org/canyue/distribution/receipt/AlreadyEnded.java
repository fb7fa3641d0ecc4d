package org.canyue.distribution.receipt;

import org.canyue.platform.Refusal;

/** A copy ends once; its arguments are the copy number, how it ended and when. */
public class AlreadyEnded extends Refusal {
    AlreadyEnded(CopyEnd earlier) {
        super(409, earlier.copy().digits(), earlier.kind(), earlier.onDay());
    }
}
