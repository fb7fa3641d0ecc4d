package org.canyue.distribution;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.canyue.bulletin.Bulletin;
import org.canyue.platform.StoredEntity;

/** 发行名单: recipients of a bulletin in order, each with a number of copies. */
@Entity
public class DistributionList extends StoredEntity {
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Bulletin bulletin;
    private String name;
    @ElementCollection
    @CollectionTable(name = "distribution_list_member", joinColumns = @JoinColumn(name = "distribution_list_id"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    @Embeddable
    public record Member(@ManyToOne(fetch = FetchType.LAZY, optional = false) Recipient recipient, int copies) {
    }

    protected DistributionList() {
    }

    public DistributionList(Bulletin bulletin, String name) {
        this.bulletin = bulletin;
        this.name = name;
    }

    public static List<DistributionList> of(Bulletin bulletin) {
        return list("bulletin = ?1 order by name", bulletin);
    }

    public void enter(List<Member> inOrder) {
        members.clear();
        members.addAll(inOrder);
    }

    public int version() {
        return version;
    }

    public Bulletin bulletin() {
        return bulletin;
    }

    public String name() {
        return name;
    }

    public List<Member> members() {
        return List.copyOf(members);
    }
}
