package org.canyue.distribution.recipients.imports;

import org.canyue.distribution.recipients.imports.JudgedRow.State;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What becomes of the rows of a file, by group. Unless something is chosen, only what is new comes in.
 *
 * @param known    {@code update} or {@code add} for those who may be there already
 * @param repeated {@code add} for those who stand twice in the file
 * @param leaveOut whether rows with mistakes are left out, without which nothing is taken in while there are any
 */
public record IntakeChoice(@RestForm String known, @RestForm String repeated, @RestForm String leaveOut) {
    static IntakeChoice none() {
        return new IntakeChoice("skip", "skip", "");
    }

    boolean adds(State state) {
        return state == State.NEW || state == State.KNOWN && "add".equals(known)
                || state == State.REPEATED && "add".equals(repeated);
    }

    boolean updates(State state) {
        return state == State.KNOWN && updatesKnown();
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
