package org.canyue.distribution;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.canyue.platform.StoredEntity;

/** 单位: where recipients serve, one below another. */
@Entity
public class Organisation extends StoredEntity {
    @Version
    private int version;
    private String name;
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation parent;
    private int position;

    protected Organisation() {
    }

    public Organisation(String name, Organisation parent, int position) {
        this.name = name;
        this.parent = parent;
        this.position = position;
    }

    public static List<Organisation> inOrder() {
        return list("order by position, id");
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** Null for one at the top. */
    public Organisation parent() {
        return parent;
    }

    public int position() {
        return position;
    }
}
