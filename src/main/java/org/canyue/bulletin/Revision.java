package org.canyue.bulletin;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** 版本: an immutable snapshot of all that is signed, known by its content hash. */
@Entity
@Immutable
public class Revision extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    private int number;
    private String contentHash;
    @ManyToOne(fetch = FetchType.LAZY)
    private User writtenBy;
    private Instant writtenAt;
    @Embedded
    private Content content;

    protected Revision() {
    }

    Revision(Issue issue, int number, Content content, User writtenBy, Instant writtenAt) {
        this.issue = issue;
        this.number = number;
        this.content = content;
        this.contentHash = content.hash().toString();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** All revisions of an issue, newest first. */
    public static List<Revision> of(Issue issue) {
        return list("issue = ?1 order by number desc", issue);
    }

    public static Revision of(Issue issue, int number) {
        return find("issue = ?1 and number = ?2", issue, number).firstResult();
    }

    static boolean anyBy(User person, Issue issue) {
        return count("issue = ?1 and writtenBy = ?2", issue, person) > 0;
    }

    public Issue issue() {
        return issue;
    }

    public int number() {
        return number;
    }

    public String contentHash() {
        return contentHash;
    }

    /** Nobody for a text that was taken in from paper. */
    public User writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Content content() {
        return content;
    }
}
