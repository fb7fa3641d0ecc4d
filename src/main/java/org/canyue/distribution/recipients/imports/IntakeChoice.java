package org.canyue.distribution.recipients.imports;

import org.canyue.distribution.recipients.imports.JudgedRow.State;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What becomes of the rows of a file for which nothing was chosen on the row itself, by group. Unless something is chosen, only what is
 * new comes in.
 *
 * @param known    {@code update} or {@code add} for those who may be there already; an update leaves out whom it would give another
 *                 name
 * @param repeated {@code add} for those who stand twice in the file
 * @param leaveOut whether rows with mistakes are left out, without which nothing is taken in while there are any
 */
public record IntakeChoice(@RestForm String known, @RestForm String repeated, @RestForm String leaveOut) {
    static IntakeChoice none() {
        return new IntakeChoice("skip", "skip", "");
    }

    boolean adds(JudgedRow row) {
        RowChoice chosen = row.source().choice();
        return chosen == null ? addsAll(row.state()) : chosen == RowChoice.ADD;
    }

    private boolean addsAll(State state) {
        return state == State.NEW || state == State.KNOWN && addsKnown() || state == State.REPEATED && addsRepeated();
    }

    boolean updates(JudgedRow row) {
        RowChoice chosen = row.source().choice();
        return row.state() == State.KNOWN && (chosen == null
                ? updatesKnown() && !row.changesTheName()
                : chosen == RowChoice.UPDATE);
    }

    public boolean updatesKnown() {
        return "update".equals(known);
    }

    public boolean addsKnown() {
        return "add".equals(known);
    }

    public boolean addsRepeated() {
        return "add".equals(repeated);
    }

    public boolean leavesOutMistakes() {
        return leaveOut != null && !leaveOut.isEmpty();
    }
}
