package org.canyue.distribution.recipients;

import java.time.LocalDate;
import java.util.List;

import org.canyue.distribution.Recipient;

/**
 * A page of recipients.
 *
 * @param offered  the addressees of the newest issue, where nobody is registered yet
 */
public record RecipientsPage(RecipientSearch search, List<RecipientRow> rows, boolean more, boolean none,
        List<String> offered) {
    static RecipientsPage of(RecipientSearch search, LocalDate today) {
        List<Recipient> found = search.found(today);
        boolean none = found.isEmpty() && search.isOpen() && Recipient.count() == 0;
        return new RecipientsPage(search,
                RecipientRow.of(found.stream().limit(RecipientSearch.ROWS).toList(), today),
                found.size() > RecipientSearch.ROWS, none, none ? Addressees.ofNewestIssue() : List.of());
    }
}
