package org.canyue.exchange;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.ReleasedIssue;
import org.canyue.bulletin.Series;
import org.canyue.platform.Answer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The issue that the address of a public file names. */
public final class ReleasedFile {
    private ReleasedFile() {
    }

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance withdrawn(Edition edition, String reason);
    }

    /** @throws NotFoundException where nothing of that number is released */
    public static ReleasedIssue find(String slug, int year, String number) {
        Series series = Series.inAddress(number);
        return Bulletin.withSlug(slug)
                .flatMap(bulletin -> ReleasedIssue.numbered(bulletin, series, year, series.count(number)))
                .orElseThrow(NotFoundException::new);
    }

    /** 410: why there is no file any more. */
    public static Response withdrawn(ReleasedIssue issue) {
        return Answer.page(410, Templates.withdrawn(Edition.of(issue), issue.withdrawalReason()));
    }
}
