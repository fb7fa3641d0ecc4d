package org.canyue.distribution.feedback;

/** How high the one stands who gave feedback. */
public enum Level {
    /** 国家级 */
    NATIONAL,
    /** 省级 */
    PROVINCIAL,
    /** 市级 */
    MUNICIPAL,
    /** 区县级 */
    DISTRICT,
    /** 其他 */
    OTHER
}
