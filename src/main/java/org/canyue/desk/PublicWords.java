package org.canyue.desk;

import java.time.LocalDate;
import java.util.List;

import org.canyue.bulletin.Correction;
import org.canyue.bulletin.Findings;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Withdrawal;

/** What was said in public about an issue beside its text: why it was withdrawn, and why corrected. The oldest first. */
public record PublicWords(long issue, List<WithdrawalLine> withdrawals, List<CorrectionLine> corrections) {

    /**
     * @param restored null while it stands
     * @param marks    of the proofreader
     */
    public record WithdrawalLine(LocalDate day, String by, String reason, LocalDate restored, String restoredBy,
            String restoredFor, int marks) {
        static WithdrawalLine of(Withdrawal act) {
            var bulletin = act.issue().bulletin();
            return new WithdrawalLine(bulletin.dayOf(act.withdrawnAt()), act.withdrawnBy().name(), act.reason(),
                    act.isTakenBack() ? bulletin.dayOf(act.takenBackAt()) : null,
                    act.isTakenBack() ? act.takenBackBy().name() : "", act.takenBackReason(),
                    act.isTakenBack() ? 0 : Findings.inWords(bulletin, act.reason()).size());
        }

        public boolean stands() {
            return restored == null;
        }
    }

    public record CorrectionLine(long id, LocalDate day, String by, String reason, boolean open, int marks) {
        static CorrectionLine of(Correction act) {
            var bulletin = act.issue().bulletin();
            return new CorrectionLine(act.id(), bulletin.dayOf(act.openedAt()), act.openedBy().name(), act.reason(),
                    act.signature() == null, Findings.inWords(bulletin, act.reason()).size());
        }
    }

    static PublicWords of(Issue issue) {
        return new PublicWords(issue.id(), Withdrawal.allOf(issue).stream().map(WithdrawalLine::of).toList(),
                Correction.of(issue).stream().filter(act -> act.abandonedAt() == null).map(CorrectionLine::of)
                        .toList());
    }
}
