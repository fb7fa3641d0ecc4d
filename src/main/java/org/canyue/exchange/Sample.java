package org.canyue.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Masthead;
import org.canyue.bulletin.NumberLedger;
import org.canyue.bulletin.PublicDetails;
import org.canyue.bulletin.Series;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/** In evaluation mode, on an empty database: the real issue 20, read from its text like any other bulletin. */
@ApplicationScoped
public class Sample {
    private static final Logger LOG = Logger.getLogger(Sample.class);
    private static final String TEXT = "/sample/lingjun-2024-20.txt";

    @ConfigProperty(name = "canyue.evaluation")
    boolean evaluation;
    @Inject
    Clock clock;

    @Transactional
    void takeIn(@Observes StartupEvent start) {
        if (evaluation && Bulletin.count() == 0) {
            BulletinReading reading = BulletinTextReader.read(text());
            takeIn(reading, "lingjun", clock);
            LOG.infof("Sample taken in: %s, %d findings healed or unsure", reading.title(), reading.findings().size());
        }
    }

    /** Its text under the masthead of another bulletin, for seeing how that would look. */
    public static Edition editionFor(Bulletin bulletin) {
        BulletinReading reading = BulletinTextReader.read(text());
        var content = new Content(bulletin.masthead(), reading.title(), reading.subtitle(), reading.addressees(),
                reading.body(), bulletin.imprint());
        return new Edition(bulletin.slug(), Series.REGULAR,
                new IssueNumber(reading.issuedOn().getYear(), reading.number(), reading.total()), reading.issuedOn(),
                bulletin.addresseeLabel(), content);
    }

    static String text() {
        try (InputStream source = Sample.class.getResourceAsStream(TEXT)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sets up the bulletin that the reading speaks of, and takes the issue in as its first; released, as it was on paper. */
    static Issue takeIn(BulletinReading reading, String slug, Clock clock) {
        var masthead = new Masthead(reading.name(), reading.kind(), reading.sponsors(), reading.credential());
        var imprint = new Imprint(reading.responsibleEditor(), reading.phone(), reading.fax(), reading.address(),
                reading.copies());
        var bulletin = new Bulletin(slug,
                new Bulletin.Settings(masthead, reading.addresseeLabel(), imprint, ZoneId.of("Asia/Shanghai"),
                        PublicDetails.all(), Bulletin.THREE_REVIEWS));
        bulletin.persist();
        var number = new IssueNumber(reading.issuedOn().getYear(), reading.number(), reading.total());
        NumberLedger.open(bulletin, Series.REGULAR, number);
        NumberLedger.open(bulletin, Series.SUPPLEMENT, new IssueNumber(number.year(), 1, 1));
        var content = new Content(masthead, reading.title(), reading.subtitle(), reading.addressees(), reading.body(),
                imprint);
        Issue issue = Issue.takeIn(bulletin, Series.REGULAR, content, number, reading.issuedOn(), clock);
        issue.releaseSample(clock);
        return issue;
    }
}
