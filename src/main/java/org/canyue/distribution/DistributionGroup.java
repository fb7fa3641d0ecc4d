package org.canyue.distribution;

/** How an issue goes to a recipient by rank, as imprints name it. */
public enum DistributionGroup {
    /** 报: to those above. */
    REPORT,
    /** 送: to those beside. */
    SEND,
    /** 发: to those below. */
    ISSUE
}
