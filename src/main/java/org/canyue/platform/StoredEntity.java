package org.canyue.platform;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.Hibernate;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What every entity has: an identity given by the database when it is first stored. */
@MappedSuperclass
public abstract class StoredEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    public Long id() {
        return id;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || id != null && other instanceof StoredEntity stored
                && Hibernate.getClass(this).equals(Hibernate.getClass(other)) && id.equals(stored.id());
    }

    @Override
    public final int hashCode() {
        return Hibernate.getClass(this).hashCode();
    }
}
