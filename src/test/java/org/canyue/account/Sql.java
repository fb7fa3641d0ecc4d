package org.canyue.account;

import java.util.List;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Looks at, or reaches into, the tables behind the pages. */
public final class Sql {
    private Sql() {
    }

    /** @return the single column that the query asks for, as text */
    public static List<String> column(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Panache.getSession().createNativeQuery(query, String.class).getResultList());
    }

    public static void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getSession().createNativeMutationQuery(statement).executeUpdate());
    }
}
