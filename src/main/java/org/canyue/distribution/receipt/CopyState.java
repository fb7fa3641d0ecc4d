package org.canyue.distribution.receipt;

import java.time.LocalDate;

import org.canyue.distribution.Channel;
import org.canyue.distribution.PrintedCopy;

/** Where a copy is. */
public enum CopyState {
    /** 入库 */
    STORED,
    /** 备用 */
    SPARE,
    /** 在途 */
    ON_THE_WAY,
    /** 已签收 */
    RECEIVED,
    /** 待清退 */
    TO_RETURN,
    /** 逾期未退 */
    OVERDUE,
    /** 已退回 */
    RETURNED,
    /** 已销毁 */
    DESTROYED,
    /** 遗失 */
    LOST;

    /**
     * @param receipt null where its delivery has none
     * @param recall  the newest that asks for it; null for none
     * @param end     null while it has not ended
     */
    static CopyState of(PrintedCopy copy, Receipt receipt, Recall recall, CopyEnd end, LocalDate today) {
        Channel channel = copy.delivery().channel();
        if (end != null) {
            return valueOf(end.kind().name());
        } else if (!channel.isOutgoing()) {
            return channel == Channel.ARCHIVE ? STORED : SPARE;
        } else if (recall != null) {
            return recall.dueOn().isBefore(today) ? OVERDUE : TO_RETURN;
        }
        return receipt == null ? ON_THE_WAY : RECEIVED;
    }

    /** Where the colour of a state comes from; the word says the same. */
    public String tone() {
        return switch (this) {
            case RECEIVED, RETURNED, DESTROYED -> "pill--ok";
            case ON_THE_WAY, TO_RETURN -> "pill--warn";
            case OVERDUE, LOST -> "pill--red";
            default -> "";
        };
    }
}
