package org.canyue.account;

/** What a person may do in the office; one person may hold several. */
public enum Role {
    /** 撰稿 */
    AUTHOR,
    /** 责任编辑 */
    EDITOR,
    /** 复审 */
    REVIEWER,
    /** 终审 */
    CHIEF,
    /** 签发 */
    SIGNER,
    /** 发行 */
    DISTRIBUTOR,
    /** 管理 */
    ADMIN
}
