package org.canyue.distribution.recipients.imports;

import java.util.List;

/**
 * A row of a file and what would become of it.
 *
 * @param number    as a spreadsheet program counts it
 * @param recipient whom it may be; null for nobody
 * @param twin      the number of the row above that says the same; null for none
 */
public record JudgedRow(int position, int number, List<String> cells, State state, List<LineMistake> mistakes,
        Long recipient, Integer twin) {
    public enum State {
        /** 新增 */
        NEW,
        /** 疑似已有: somebody with the same mail, name and unit, or form of address, and something else. */
        KNOWN,
        /** 没有变化: nothing would change. */
        SAME,
        /** 文件内重复 */
        REPEATED,
        /** 有误 */
        MISTAKEN
    }

    static JudgedRow mistaken(int position, int number, List<String> cells, List<LineMistake> mistakes) {
        return new JudgedRow(position, number, cells, State.MISTAKEN, mistakes, null, null);
    }
}
