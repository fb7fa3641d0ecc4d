package org.canyue.distribution;

import java.util.List;

import org.canyue.bulletin.Issue;

/** The figures that one part of distribution adds to the bar above an issue. Every bean of this type is asked. */
public interface DistributionFigures {
    List<DistributionFigure> of(Issue issue);
}
