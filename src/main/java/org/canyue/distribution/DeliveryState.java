package org.canyue.distribution;

import java.time.Instant;

/**
 * Where a delivery is.
 *
 * @param at     null where the time says nothing
 * @param remark what stands behind the word, such as the figure of a mail server (550); empty for nothing
 */
public record DeliveryState(Kind kind, Instant at, String remark) {
    public enum Kind {
        /** 待发 */
        WAITING(Tone.PLAIN),
        /** 在途 */
        ON_THE_WAY(Tone.WARN),
        /** 已签收 */
        RECEIVED(Tone.GOOD),
        /** 待寄 */
        QUEUED(Tone.PLAIN),
        /** 已寄 */
        SENT(Tone.GOOD),
        /** 拒收 */
        REFUSED(Tone.BAD),
        /** 退信 */
        BOUNCED(Tone.BAD),
        /** 不明 */
        UNCERTAIN(Tone.WARN),
        /** 待清退 */
        TO_RETURN(Tone.WARN),
        /** 逾期 */
        OVERDUE(Tone.BAD),
        /** 已清退 */
        RETURNED(Tone.GOOD),
        /** 入库 */
        STORED(Tone.PLAIN),
        /** 备用 */
        SPARE(Tone.PLAIN);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }
    }

    public enum Tone {
        PLAIN, GOOD, WARN, BAD
    }
}
