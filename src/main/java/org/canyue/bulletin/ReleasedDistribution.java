package org.canyue.bulletin;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An organisation that a released issue went to, where the bulletin shows that. Read from a database view. */
@Entity
@Immutable
public class ReleasedDistribution extends PanacheEntityBase {
    @Id
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReleasedIssue issue;
    private String distributionGroup;
    private String organisation;
    private int position;

    protected ReleasedDistribution() {
    }

    /** @param group REPORT, SEND or ISSUE */
    public static List<String> organisations(ReleasedIssue issue, String group) {
        return find(
                "select d.organisation from ReleasedDistribution d where d.issue = ?1 and d.distributionGroup = ?2 order by d.position",
                issue, group).project(String.class).list();
    }
}
