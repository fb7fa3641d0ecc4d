package org.canyue.distribution.statistics;

import java.time.LocalDate;

import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;

/** One of the rows behind a figure. */
public record Row(Long issue, String series, Integer year, Integer number, Integer total, String title, String what,
        LocalDate onDay, Long amount) {
    static final int MOST = 5_000;

    public Series countedIn() {
        return Series.valueOf(series);
    }

    public IssueNumber pair() {
        return new IssueNumber(year, number, total);
    }

    public Code code() {
        return Code.of(what);
    }
}
