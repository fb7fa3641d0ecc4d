package org.canyue.bulletin;

import java.time.LocalDate;
import java.util.Optional;

import org.canyue.text.ContentHash;

/**
 * One issue as it is handed to a reader on paper or in a file: a proof of a draft, what was signed, or what the public
 * sees of it. Immutable, and holds nothing that may still load.
 *
 * @param number   null while it has none
 * @param issuedOn null while it has no number
 */
public record Edition(String slug, Series series, IssueNumber number, LocalDate issuedOn, String addresseeLabel,
        Content content) {

    /** The issue with the text of one of its revisions. */
    public static Edition of(Issue issue, Revision revision) {
        var bulletin = issue.bulletin();
        return new Edition(bulletin.slug(), issue.series(), issue.number().orElse(null), issue.issuedOn(),
                bulletin.addresseeLabel(), revision.content());
    }

    /** Without what the bulletin does not show to the public. */
    public static Edition of(ReleasedIssue issue) {
        return new Edition(issue.bulletin().slug(), issue.series(), issue.number(), issue.issuedOn(),
                issue.addresseeLabel(), issue.content());
    }

    /** Where the public finds it, if it was released; only for an issue with a number. */
    public String publicPath() {
        return "/bulletins/" + slug + "/" + number.inAddress(series);
    }

    /** Two editions with one hash are printed alike. */
    public ContentHash hash() {
        return ContentHash.builder()
                .text("content", content.hash().toString())
                .text("label", addresseeLabel)
                .text("series", series.name())
                .text("number", number == null ? "" : number.number() + "/" + number.total())
                .text("issued", issuedOn == null ? "" : issuedOn.toString())
                .build();
    }

    public Optional<IssueNumber> numberPair() {
        return Optional.ofNullable(number);
    }
}
