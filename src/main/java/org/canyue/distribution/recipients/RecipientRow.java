package org.canyue.distribution.recipients;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.canyue.distribution.Appointment;
import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Organisation;
import org.canyue.distribution.Recipient;

/** A recipient in a table, as of a day. */
public record RecipientRow(long id, String salutation, String name, String post, String organisation,
        DistributionGroup group, List<Channel> channels, int copies, boolean active, boolean erased) {
    static RecipientRow of(Recipient recipient, LocalDate day) {
        Appointment held = recipient.appointmentOn(day).orElse(null);
        return new RecipientRow(recipient.id(), recipient.salutationOn(day), recipient.name(),
                held == null ? "" : held.post(),
                held == null || held.organisation() == null ? "" : held.organisation().path(), recipient.group(),
                recipient.channels(), recipient.copies(), recipient.isActiveOn(day), recipient.isErased());
    }

    /** Reads posts and organisations of all of them at once. */
    static List<RecipientRow> of(List<Recipient> recipients, LocalDate day) {
        readAtOnce(recipients);
        return recipients.stream().map(recipient -> of(recipient, day)).toList();
    }

    static void readAtOnce(Collection<Recipient> recipients) {
        if (!recipients.isEmpty()) {
            Organisation.inOrder();
            Recipient.list("from Recipient r left join fetch r.appointments where r in ?1", recipients);
        }
    }
}
