package org.canyue.exchange;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Masthead;
import org.canyue.bulletin.Series;

/** The real issue 20 as an edition, without a database. */
public final class SampleEdition {
    private SampleEdition() {
    }

    public static Edition edition() {
        BulletinReading reading = BulletinTextReader.read(Sample.text());
        var masthead = new Masthead(reading.name(), reading.kind(), reading.sponsors(), reading.credential());
        var imprint = new Imprint(reading.responsibleEditor(), reading.phone(), reading.fax(), reading.address(),
                reading.copies());
        var content = new Content(masthead, reading.title(), reading.subtitle(), reading.addressees(), reading.body(),
                imprint);
        return new Edition("lingjun", Series.REGULAR, new IssueNumber(reading.issuedOn().getYear(), reading.number(),
                reading.total()), reading.issuedOn(), reading.addresseeLabel(), content);
    }
}
