package org.canyue.distribution.receipt;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.PrintedCopy;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A copy that a recall asks for. Never changes. */
@Entity
@Immutable
@IdClass(RecalledCopy.Key.class)
public class RecalledCopy extends PanacheEntityBase {
    /** Both ids. */
    public record Key(Long recall, Long copy) implements Serializable {
    }

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Recall recall;
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "copy_id")
    private PrintedCopy copy;

    protected RecalledCopy() {
    }

    RecalledCopy(Recall recall, PrintedCopy copy) {
        this.recall = recall;
        this.copy = copy;
    }

    /** The newest recall of each copy that stands, by the id of the copy. */
    public static Map<Long, Recall> ofIssue(Issue issue) {
        List<RecalledCopy> inOrder = list(
                "from RecalledCopy rc join fetch rc.recall r where r.issue = ?1 and " + Recall.STANDING
                        + " order by r.id",
                issue);
        return inOrder.stream().collect(
                Collectors.toMap(recalled -> recalled.copy.id(), recalled -> recalled.recall,
                        (earlier, later) -> later));
    }

    public static long count(Recall recall) {
        return count("recall", recall);
    }

    public Recall recall() {
        return recall;
    }

    public PrintedCopy copy() {
        return copy;
    }
}
