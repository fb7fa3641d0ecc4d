package org.canyue.distribution.receipt;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionFigure;
import org.canyue.distribution.DistributionFigure.Kind;
import org.canyue.distribution.DistributionFigures;
import org.canyue.distribution.PrintedCopy;

/** 纸质已签收 26 / 28, in copies; and once copies were asked back, how many of those have ended. */
@ApplicationScoped
public class ReceiptFigures implements DistributionFigures {
    private static final String ON_PAPER = "from PrintedCopy c where c.issue = ?1 and c.delivery.channel in (?2, ?3)";

    @Override
    public List<DistributionFigure> of(Issue issue) {
        String path = "/desk/issues/" + issue.id();
        List<DistributionFigure> figures = new ArrayList<>();
        long onPaper = PrintedCopy.count(ON_PAPER, issue, Channel.PRINT, Channel.PICK_UP);
        if (onPaper > 0) {
            long received = PrintedCopy.count(ON_PAPER
                    + " and exists (select 1 from Receipt r where r.delivery = c.delivery and r.struckAt is null)",
                    issue, Channel.PRINT, Channel.PICK_UP);
            figures.add(new DistributionFigure(Kind.RECEIVED, received, onPaper, path + "/receipts"));
        }
        var recalled = RecalledCopy.ofIssue(issue).keySet();
        if (!recalled.isEmpty()) {
            long ended = CopyEnd.ofIssue(issue).keySet().stream().filter(recalled::contains).count();
            figures.add(new DistributionFigure(Kind.RETURNED, ended, recalled.size(), path + "/copies"));
        }
        return figures;
    }
}
