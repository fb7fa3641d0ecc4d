package org.canyue.bulletin;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.canyue.account.User;
import org.canyue.text.proofreading.Finding;

/** Something that happened to an issue. Observers run in the same transaction: what they refuse did not happen. */
public sealed interface IssueEvent {
    Issue issue();

    /** Nobody where the program itself did it, as with the sample. */
    User actor();

    Instant at();

    /** The words or the figure that tells this event from others of its kind; never a person's contact data. */
    default String detail() {
        return "";
    }

    /** @param fileName of the file that it came from; empty for one that was written here */
    record IssueDrafted(Issue issue, User actor, Instant at, String fileName) implements IssueEvent {
        @Override
        public String detail() {
            return fileName;
        }
    }

    record IssueRevised(Issue issue, User actor, Instant at) implements IssueEvent {
    }

    /** Names with 、 between them; empty where there was none. */
    record TopicsProposed(Issue issue, User actor, Instant at, String before, String after) implements IssueEvent {
        @Override
        public String detail() {
            return fromTo(before, after);
        }
    }

    /** What readers find the issue under from then on. */
    record TopicsFiled(Issue issue, User actor, Instant at, String before, String after) implements IssueEvent {
        @Override
        public String detail() {
            return fromTo(before, after);
        }
    }

    private static String fromTo(String before, String after) {
        return (before.isEmpty() ? "—" : before) + " → " + (after.isEmpty() ? "—" : after);
    }

    record IssueDiscarded(Issue issue, User actor, Instant at) implements IssueEvent {
    }

    record IssueSubmitted(Issue issue, User actor, Instant at) implements IssueEvent {
    }

    record IssueApproved(Issue issue, User actor, Instant at, Opinion opinion) implements IssueEvent {
        @Override
        public String detail() {
            String stage = opinion.round().stage(opinion.stage()).name();
            return opinion.words().isEmpty() ? stage : stage + "：" + opinion.words();
        }
    }

    record IssueReturned(Issue issue, User actor, Instant at, Opinion opinion) implements IssueEvent {
        @Override
        public String detail() {
            return opinion.words();
        }
    }

    record IssueSigned(Issue issue, User actor, Instant at, Signature signature) implements IssueEvent {
        @Override
        public String detail() {
            return signature.contentHash();
        }
    }

    /** @param fileName of the file that it came from; empty for one that was written here */
    record IssueTakenIn(Issue issue, User actor, Instant at, String fileName) implements IssueEvent {
        @Override
        public String detail() {
            return fileName;
        }
    }

    record IssueReleased(Issue issue, User actor, Instant at, Instant visibleFrom) implements IssueEvent {
        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

        @Override
        public String detail() {
            return MINUTE.format(visibleFrom.atZone(issue.bulletin().zone()));
        }
    }

    record IssueKeptInternal(Issue issue, User actor, Instant at) implements IssueEvent {
    }

    record AttachmentAdded(Issue issue, User actor, Instant at, Attachment attachment) implements IssueEvent {
        @Override
        public String detail() {
            return attachment.fileName();
        }
    }

    record AttachmentRemoved(Issue issue, User actor, Instant at, Attachment attachment) implements IssueEvent {
        @Override
        public String detail() {
            return attachment.fileName();
        }
    }

    record CorrectionOpened(Issue issue, User actor, Instant at, Correction correction) implements IssueEvent {
        @Override
        public String detail() {
            return correction.reason();
        }
    }

    record CorrectionAbandoned(Issue issue, User actor, Instant at) implements IssueEvent {
    }

    record IssueWithdrawn(Issue issue, User actor, Instant at, Withdrawal withdrawal) implements IssueEvent {
        @Override
        public String detail() {
            return withdrawal.reason();
        }
    }

    record IssueRestored(Issue issue, User actor, Instant at, Withdrawal withdrawal) implements IssueEvent {
        @Override
        public String detail() {
            return withdrawal.takenBackReason();
        }
    }

    record WithdrawalReworded(Issue issue, User actor, Instant at, String before, String after) implements IssueEvent {
        @Override
        public String detail() {
            return "“" + before + "” → “" + after + "”";
        }
    }

    record CorrectionReworded(Issue issue, User actor, Instant at, String before, String after) implements IssueEvent {
        @Override
        public String detail() {
            return "“" + before + "” → “" + after + "”";
        }
    }

    record FindingIgnored(Issue issue, User actor, Instant at, Finding finding) implements IssueEvent {
        @Override
        public String detail() {
            return finding.excerpt();
        }
    }

    record FindingTakenBack(Issue issue, User actor, Instant at, Finding finding) implements IssueEvent {
        @Override
        public String detail() {
            return finding.excerpt();
        }
    }
}
