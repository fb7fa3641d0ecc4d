package org.canyue.distribution.paper;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.canyue.bulletin.CopyMarks;
import org.canyue.distribution.CopyLink;
import org.canyue.distribution.PrintedCopy;
import org.canyue.exchange.print.CopyStamp;

/** What each copy of a bulletin's issues is marked with. */
@Singleton
class CopyStamps {
    @Inject
    CopyLink links;
    @Inject
    CopyMark marks;

    CopyStamp of(PrintedCopy copy, CopyMarks wanted) {
        return new CopyStamp(wanted.number() ? copy.digits() : "", wanted.code() ? links.of(copy) : "",
                "签收二维码，份号 " + copy.digits(), wanted.mark() ? marks.of(copy) : "");
    }

    List<CopyStamp> of(List<PrintedCopy> copies, CopyMarks wanted) {
        return copies.stream().map(copy -> of(copy, wanted)).toList();
    }
}
