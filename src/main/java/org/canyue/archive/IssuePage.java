package org.canyue.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.ReleasedAttachment;
import org.canyue.bulletin.ReleasedIssue;
import org.canyue.bulletin.Series;
import org.canyue.text.PictureSizes;

/** One issue with all that its bulletin shows of it, and its neighbours in the same series. */
public record IssuePage(String slug, Series series, IssueNumber number, LocalDate issuedOn, String addresseeLabel,
        Content content, PictureSizes pictures, List<String> topics, List<CorrectionLine> corrections, Reach reach,
        Optional<IssueLine> previous,
        Optional<IssueLine> next) {

    /** A correction by the day on which the changed text was signed. */
    public record CorrectionLine(LocalDate day, String reason) {
    }

    static IssuePage of(ReleasedIssue issue) {
        var bulletin = issue.bulletin();
        var released = ReleasedIssues.of(bulletin);
        return new IssuePage(bulletin.slug(), issue.series(), issue.number(), issue.issuedOn(), issue.addresseeLabel(),
                issue.content(), ReleasedAttachment.sizesOf(issue), issue.topics(), corrections(issue, bulletin),
                Reach.of(issue),
                released.before(issue),
                released.after(issue));
    }

    private static List<CorrectionLine> corrections(ReleasedIssue issue, Bulletin bulletin) {
        return ReleasedCorrection.of(issue).stream()
                .map(correction -> new CorrectionLine(bulletin.dayOf(correction.signedAt()), correction.reason()))
                .toList();
    }

    public String href() {
        return Address.of(slug, series, number);
    }

    public String bulletinHref() {
        return Address.of(slug);
    }

    public String topicHref(String topic) {
        return Address.ofTopic(slug, topic);
    }

    public boolean hasNeighbours() {
        return previous.isPresent() || next.isPresent();
    }

    /** Whether the bulletin shows anything of the imprint. */
    public boolean hasImprint() {
        var imprint = content.imprint();
        return hasContact() || !imprint.address().isEmpty() || imprint.copies() > 0;
    }

    public boolean hasContact() {
        var imprint = content.imprint();
        return !imprint.responsibleEditor().isEmpty() || !imprint.phone().isEmpty() || !imprint.fax().isEmpty();
    }
}
