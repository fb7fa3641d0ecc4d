package org.canyue.desk;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import org.canyue.account.User;
import org.canyue.bulletin.Act;
import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Issue;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The pictures and files of an issue, and what became of those just sent.
 *
 * @param refused  one for each file that was not taken
 * @param refusal  where the act itself was not allowed; null otherwise
 */
public record AttachmentsPage(long id, String title, boolean mayEdit, List<Line> lines, FormErrors errors,
        List<RefusedFile> refused, Refusal refusal) {

    /** @param addedBy empty where the program itself took it in */
    public record Line(long id, boolean image, String name, int width, int height, String size, String addedBy,
            ZonedDateTime addedAt, boolean removable) {
        static Line of(Attachment attachment, boolean removable) {
            return new Line(attachment.id(), attachment.isImage(), attachment.fileName(), attachment.width(),
                    attachment.height(), readable(attachment.size()),
                    attachment.addedBy() == null ? "" : attachment.addedBy().name(),
                    attachment.addedAt().atZone(attachment.issue().bulletin().zone()), removable);
        }

        /** What shows the picture in a text, see {@link org.canyue.text.Body#plainText}. */
        public String markup(String words, String caption) {
            return "![%s](/attachments/%d) %s".formatted(words, id, caption);
        }

        private static String readable(int bytes) {
            return bytes < 1024 * 1024
                    ? Math.max(1, bytes / 1024) + " KB"
                    : String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
        }
    }

    /** The name as it was sent, and why it was not taken. */
    public record RefusedFile(String name, Refusal reason) {
    }

    static AttachmentsPage of(Issue issue, User viewer) {
        boolean mayEdit = issue.permits(Act.EDIT, viewer);
        List<Attachment> removable = mayEdit ? Attachment.removableOf(issue) : List.of();
        return new AttachmentsPage(issue.id(), issue.current().content().title(), mayEdit,
                Attachment.of(issue).stream().map(each -> Line.of(each, removable.contains(each))).toList(),
                FormErrors.none(), List.of(), null);
    }

    AttachmentsPage with(FormErrors mistakes) {
        return new AttachmentsPage(id, title, mayEdit, lines, mistakes, refused, refusal);
    }

    AttachmentsPage with(Refusal reason) {
        return new AttachmentsPage(id, title, mayEdit, lines, errors, refused, reason);
    }

    AttachmentsPage without(List<RefusedFile> notTaken) {
        return new AttachmentsPage(id, title, mayEdit, lines, errors, notTaken, refusal);
    }
}
