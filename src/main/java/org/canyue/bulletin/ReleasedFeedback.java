package org.canyue.bulletin;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** How often a released issue was answered in one kind (批示), where the bulletin shows that. Read from a database view. */
@Entity
@Immutable
public class ReleasedFeedback extends PanacheEntityBase {
    @Id
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReleasedIssue issue;
    private String kind;
    private int position;
    private int times;

    protected ReleasedFeedback() {
    }

    public static List<ReleasedFeedback> of(ReleasedIssue issue) {
        return list("issue = ?1 order by position", issue);
    }

    public String kind() {
        return kind;
    }

    public int times() {
        return times;
    }
}
