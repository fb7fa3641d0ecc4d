package org.canyue.distribution.recipients.imports;

import java.util.List;

/**
 * The rows of a file that have a mailbox and say no way.
 *
 * @param count  how many
 * @param way    how copies go to them
 * @param chosen as it is on the form; null for none
 */
public record PreviewWay(int count, MailboxWay way, MailboxWay chosen) {
    static PreviewWay of(RecipientImport file) {
        return new PreviewWay(file.rows().wayless(), file.mailboxWay(), file.mailboxWay());
    }

    PreviewWay with(MailboxWay typed) {
        return new PreviewWay(count, way, typed);
    }

    public List<MailboxWay> ways() {
        return List.of(MailboxWay.values());
    }
}
