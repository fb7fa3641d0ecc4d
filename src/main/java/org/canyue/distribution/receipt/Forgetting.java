package org.canyue.distribution.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.canyue.distribution.RecipientErased;

/** Takes the names of who signed out of the receipts of a recipient whose data was erased; the receipts stay. */
@ApplicationScoped
public class Forgetting {
    void onErasure(@Observes RecipientErased event) {
        Receipt.update("receivedBy = '' where delivery.id in (select d.id from Delivery d where d.recipient = ?1)",
                event.recipient());
    }
}
