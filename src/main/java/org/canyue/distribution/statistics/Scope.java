package org.canyue.distribution.statistics;

import java.util.List;

import org.canyue.bulletin.Bulletin;
import org.hibernate.query.NativeQuery;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * Which issues are counted: those of a bulletin that have a number, of one year or of all.
 *
 * @param year null for all
 */
record Scope(Bulletin bulletin, Integer year) {

    /** The sums by group. */
    List<Figure> figures(Measure measure) {
        List<Figure> figures = query(
                "select q.key, max(q.label) as label, cast(sum(q.amount) as bigint) as amount from ("
                        + measure.rows() + ") q group by q.key",
                Figure.class).getResultList();
        return figures.stream().sorted(Figure.order(measure.order())).toList();
    }

    /** The rows behind one figure, newest issue first. */
    List<Row> rows(Measure measure, String key) {
        return query(
                """
                        select x.id as issue, x.series, x.year, x.number, x.total, r.title, q.what, q.on_day, cast(q.amount as bigint) as amount
                        from (%s) q join issue x on x.id = q.issue join revision r on r.id = x.signed_revision_id
                        where q.key = :key order by x.year desc, x.total desc, q.what limit %d"""
                        .formatted(measure.rows(), Row.MOST),
                Row.class).setParameter("key", key).getResultList();
    }

    /** The years in which the bulletin has issues, newest first. */
    List<Integer> years() {
        return Panache.getSession()
                .createNativeQuery("select distinct year from issue where bulletin_id = :bulletin and total is not null"
                        + " order by year desc", Integer.class)
                .setParameter("bulletin", bulletin.id()).getResultList();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> rows) {
        return Panache.getSession().createNativeQuery(sql, rows).setParameter("bulletin", bulletin.id())
                .setParameter("year", year, Integer.class).setParameter("zone", bulletin.zone().getId());
    }
}
