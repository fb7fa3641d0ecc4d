package org.canyue.text.proofreading;

/**
 * Where a rule comes from.
 *
 * @param clause of the standard, empty for a rule of the house
 */
public record Source(Standard standard, String clause) {

    public enum Standard {
        /** 标点符号用法 */
        GB_T_15834("GB/T 15834-2011"),
        /** 出版物上数字用法 */
        GB_T_15835("GB/T 15835-2011"),
        /** 党政机关公文格式 */
        GB_T_9704("GB/T 9704-2012"),
        /** 国际单位制及其应用 */
        GB_3100("GB 3100-1993"),
        /** What the office holds to, or what any careful reader would mark. */
        HOUSE("");

        private final String number;

        Standard(String number) {
            this.number = number;
        }

        public String number() {
            return number;
        }
    }

    static Source house() {
        return new Source(Standard.HOUSE, "");
    }

    static Source punctuation(String clause) {
        return new Source(Standard.GB_T_15834, clause);
    }

    static Source numbers(String clause) {
        return new Source(Standard.GB_T_15835, clause);
    }

    static Source format(String clause) {
        return new Source(Standard.GB_T_9704, clause);
    }

    public boolean isHouse() {
        return standard == Standard.HOUSE;
    }
}
