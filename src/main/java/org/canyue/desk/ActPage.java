package org.canyue.desk;

import java.util.List;

import org.canyue.account.User;
import org.canyue.bulletin.Act;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;
import org.canyue.text.Comparison;
import org.canyue.text.proofreading.Finding;

/**
 * The page of an act: the issue as it is, and what the person types about it.
 *
 * @param changes what was changed since each opinion of this round, for the eyes of who approves or signs
 * @param next the number pair that a signature would give now; null where it gives none
 * @param reworded the words in public that are to be mended; null for other acts
 */
public record ActPage(IssuePage issue, ActForm form, FormErrors errors, Refusal refusal, List<Change> changes,
        IssueNumber next, Reworded reworded) {

    /** @param since the number of the revision that the reviewer saw */
    public record Change(String stage, String reviewer, int since, Comparison comparison) {
    }

    /**
     * @param path where they are sent to
     * @param findings of the proofreader in what they are now
     */
    public record Reworded(String path, Act act, List<Finding> findings) {
        public boolean isMarked() {
            return !findings.isEmpty();
        }
    }

    static ActPage of(Issue issue, User viewer, ActForm form) {
        return new ActPage(IssuePage.of(issue, viewer), form, FormErrors.none(), null, Changes.sinceOpinions(issue),
                null, null);
    }

    ActPage with(FormErrors mistakes) {
        return new ActPage(issue, form, mistakes, refusal, changes, next, reworded);
    }

    ActPage with(Refusal reason) {
        return new ActPage(issue, form, errors, reason, changes, next, reworded);
    }

    ActPage giving(IssueNumber pair) {
        return new ActPage(issue, form, errors, refusal, changes, pair, reworded);
    }

    ActPage mending(Act act, String path, List<Finding> findings) {
        return new ActPage(issue, form, errors, refusal, changes, next, new Reworded(path, act, findings));
    }
}
