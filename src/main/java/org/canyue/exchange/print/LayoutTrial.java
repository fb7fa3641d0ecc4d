package org.canyue.exchange.print;

import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.PrintLayout;
import org.canyue.exchange.Sample;
import org.canyue.text.Pictures;

/** A bulletin's newest issue, or the sample's text where it has none, in a layout that is not saved. */
record LayoutTrial(Bulletin bulletin, PrintLayout layout, Edition edition, Pictures pictures) {

    /** @param form without mistakes */
    static LayoutTrial of(Bulletin bulletin, LayoutForm form) {
        Issue newest = Issue.find("bulletin = ?1 and number is not null order by id desc", bulletin).firstResult();
        return newest == null
                ? new LayoutTrial(bulletin, form.layout(), Sample.editionFor(bulletin), Pictures.NONE)
                : new LayoutTrial(bulletin, form.layout(), Edition.of(newest, newest.signed()),
                        Attachment.picturesOf(newest));
    }

    Sheet sheet(boolean large) {
        return Sheet.of(edition, layout, bulletin.copyMarks(), large);
    }

    PrintOrder order(boolean large) {
        return PrintOrder.proof(sheet(large), pictures);
    }
}
