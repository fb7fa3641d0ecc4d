package org.canyue.distribution;

/** How copies leave the office, or that they stay. */
public enum Channel {
    /** 纸质: brought on paper. */
    PRINT,
    /** 自取: on paper, fetched by the recipient. */
    PICK_UP,
    /** 电子邮件: no printed copy. */
    MAIL,
    /** 存档: kept by the office. */
    ARCHIVE,
    /** 备用: printed, not yet for anybody. */
    SPARE;

    public boolean isPaper() {
        return this != MAIL;
    }

    /** Whether it goes to a recipient. */
    public boolean isOutgoing() {
        return this == PRINT || this == PICK_UP || this == MAIL;
    }
}
