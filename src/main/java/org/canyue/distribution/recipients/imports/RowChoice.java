package org.canyue.distribution.recipients.imports;

import org.canyue.distribution.recipients.imports.JudgedRow.State;

/** What somebody chose for one row. */
public enum RowChoice {
    /** 加入: as a new recipient. */
    ADD,
    /** 更新: the one that is there. */
    UPDATE,
    /** 跳过 */
    SKIP;

    /** Whether there is a choice, and this is one: only who is known can be updated, and mistakes stay out. */
    boolean isFor(State state) {
        return switch (state) {
            case NEW, REPEATED -> this != UPDATE;
            case KNOWN -> true;
            case SAME, MISTAKEN -> false;
        };
    }
}
