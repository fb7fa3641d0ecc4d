package org.canyue.distribution;

/**
 * A figure in the bar above the distribution of an issue: 纸质已签收 26 / 28.
 *
 * @param outOf 0 where the figure is part of nothing
 * @param href  of the rows behind it; empty for none
 */
public record DistributionFigure(Kind kind, long count, long outOf, String href) {
    /** In the order of the bar. */
    public enum Kind {
        /** 纸质已签收 */
        RECEIVED,
        /** 电子送达 */
        MAILED,
        /** 批示 */
        INSTRUCTIONS,
        /** 采用 */
        ADOPTIONS,
        /** 已清退 */
        RETURNED
    }
}
