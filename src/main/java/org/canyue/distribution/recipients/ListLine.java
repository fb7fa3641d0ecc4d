package org.canyue.distribution.recipients;

import java.util.List;

import org.canyue.distribution.DistributionList;

/** A list among all. */
public record ListLine(Long id, String name, String bulletin, Long members, Long copies) {
    private static final String ALL = """
            select l.id, l.name, b.masthead.name, count(m.copies), coalesce(sum(m.copies), 0)
            from DistributionList l join l.bulletin b left join l.members m
            group by l.id, l.name, b.masthead.name, b.id order by b.id, l.name""";

    static List<ListLine> all() {
        return DistributionList.getEntityManager().createQuery(ALL, ListLine.class).getResultList();
    }

    /** For the value of a select. */
    public String key() {
        return id.toString();
    }
}
