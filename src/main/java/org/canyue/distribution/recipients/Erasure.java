package org.canyue.distribution.recipients;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientErased;

/**
 * Takes an erased person out of what the register keeps of each issue: lines, numbers and times stay, names and addresses go.
 * Letters and feedback observe {@link RecipientErased} themselves.
 */
@ApplicationScoped
public class Erasure {
    private static final List<String> STATEMENTS = List.of(
            "update delivery set name = '', post = '', address = '' where recipient_id = :id",
            """
                    update receipt set received_by = ''
                    where received_by <> '' and delivery_id in (select d.id from delivery d where d.recipient_id = :id)""");

    void onErasure(@Observes RecipientErased event) {
        EntityManager database = Recipient.getEntityManager();
        database.flush();
        STATEMENTS.forEach(statement -> database.createNativeQuery(statement)
                .setParameter("id", event.recipient().id()).executeUpdate());
    }
}
