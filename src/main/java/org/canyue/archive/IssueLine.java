package org.canyue.archive;

import java.time.LocalDate;
import java.util.List;

import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.ReleasedIssue;
import org.canyue.bulletin.Series;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;

/** An issue in a list, without its text. */
public record IssueLine(@ProjectedFieldName("bulletin.slug") String slug, Series series, IssueNumber number,
        LocalDate issuedOn, boolean withdrawn, @ProjectedFieldName("content.title") String title,
        @ProjectedFieldName("content.imprint.responsibleEditor") String editor,
        @ProjectedFieldName("content.addressees") List<String> addressees,
        @ProjectedFieldName("content.imprint.copies") int copies) {

    static IssueLine of(ReleasedIssue issue) {
        var content = issue.content();
        return new IssueLine(issue.bulletin().slug(), issue.series(), issue.number(), issue.issuedOn(),
                issue.isWithdrawn(), content.title(), content.imprint().responsibleEditor(), content.addressees(),
                content.imprint().copies());
    }

    public String href() {
        return Address.of(slug, series, number);
    }

    public boolean isDistributed() {
        return copies > 0 || !addressees.isEmpty();
    }
}
