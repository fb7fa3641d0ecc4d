package org.canyue.distribution.recipients.imports;

import java.util.List;

/**
 * A row of a file and what would become of it.
 *
 * @param recipient   whom it may be; null for nobody
 * @param twin        the number of the row above that says the same; null for none
 * @param hint        null for none
 * @param differences what would change of the one it may be
 * @param wayless     whether it goes the way that is chosen for all rows with a mailbox that say none
 */
record JudgedRow(FileRow source, State state, List<LineMistake> mistakes, Long recipient, Integer twin, Hint hint,
        List<Difference> differences, boolean wayless) {
    public enum State {
        /** 新增 */
        NEW,
        /** 疑似已有: somebody with the same name and unit, name and mail or telephone, or form of address; and something else. */
        KNOWN,
        /** 没有变化: nothing would change. */
        SAME,
        /** 文件内重复 */
        REPEATED,
        /** 有误 */
        MISTAKEN
    }

    JudgedRow {
        if (source.choice() != null && !source.choice().isFor(state)) {
            source = source.with(null);
        }
    }

    static JudgedRow mistaken(FileRow source, List<LineMistake> mistakes) {
        return new JudgedRow(source, State.MISTAKEN, List.copyOf(mistakes), null, null, null, List.of(), false);
    }

    static JudgedRow fresh(FileRow source, Hint hint) {
        return new JudgedRow(source, State.NEW, List.of(), null, null, hint, List.of(), false);
    }

    static JudgedRow repeated(FileRow source, int twin) {
        return new JudgedRow(source, State.REPEATED, List.of(), null, twin, null, List.of(), false);
    }

    static JudgedRow known(FileRow source, long recipient, List<Difference> differences) {
        return new JudgedRow(source, differences.isEmpty() ? State.SAME : State.KNOWN, List.of(), recipient, null,
                null, differences, false);
    }

    JudgedRow asWayless() {
        return new JudgedRow(source, state, mistakes, recipient, twin, hint, differences, true);
    }

    int number() {
        return source.text().number();
    }

    /** An update by this row would make somebody of another name of them; nobody chooses that for a thousand rows at once. */
    boolean changesTheName() {
        return differences.stream().anyMatch(difference -> difference.field() == RecipientField.NAME);
    }
}
