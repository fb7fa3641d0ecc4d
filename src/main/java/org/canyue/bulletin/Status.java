package org.canyue.bulletin;

/** Where an issue is in its life. */
public enum Status {
    /** 起草 */
    DRAFT,
    /** 审校 */
    IN_REVIEW,
    /** 待签发 */
    AWAITING_SIGNATURE,
    /** 已印发 */
    ISSUED,
    /** 撤回: the number stays in the ledger. */
    WITHDRAWN,
    /** 废弃: a draft that never had a number. */
    DISCARDED
}
