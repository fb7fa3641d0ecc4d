package org.canyue.platform;

import io.quarkus.arc.Arc;

/** Tells the other features what an entity did, at once and in the same transaction. */
public final class DomainEvents {
    private DomainEvents() {
    }

    /** Observers run before this returns; what one of them throws undoes the act. Without a container nobody listens. */
    public static void raise(Object event) {
        if (Arc.container() != null) {
            Arc.container().beanManager().getEvent().fire(event);
        }
    }
}
