package org.canyue.bulletin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.OfficeEvent.HouseTermRemoved;
import org.canyue.bulletin.OfficeEvent.HouseTermsChanged;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;
import org.canyue.text.proofreading.Term;

/** A word that the office does not print, or with care; what stands in its place, if anything always fits; and why. */
@Entity
public class HouseTerm extends StoredEntity {
    @Version
    private int version;
    private String word;
    private String replacement;
    @Enumerated(EnumType.STRING)
    private Term.Kind kind;
    private String note;

    protected HouseTerm() {
    }

    private HouseTerm(String word) {
        this.word = word;
    }

    /** Adds each term, or changes what is there for that word. */
    public static void put(List<Term> entries, User by, Clock clock) {
        for (Term term : entries) {
            HouseTerm entry = of(term.word()).orElseGet(() -> new HouseTerm(term.word()));
            entry.take(term);
            entry.persist();
        }
        String all = entries.stream().map(Term::word).collect(Collectors.joining("、"));
        DomainEvents.raise(new HouseTermsChanged(by, clock.instant(), all));
    }

    public static List<HouseTerm> inOrder() {
        return list("order by kind, word");
    }

    public static Optional<HouseTerm> of(String word) {
        return find("word", word).firstResultOptional();
    }

    static List<Term> terms() {
        return inOrder().stream().map(HouseTerm::term).toList();
    }

    /** @param openedOn the version that the form was opened on */
    public void change(Term term, int openedOn, User by, Clock clock) {
        requireVersion(openedOn);
        take(term);
        DomainEvents.raise(new HouseTermsChanged(by, clock.instant(), word));
    }

    public void remove(int openedOn, User by, Clock clock) {
        requireVersion(openedOn);
        delete();
        DomainEvents.raise(new HouseTermRemoved(by, clock.instant(), word));
    }

    public Term term() {
        return new Term(word, replacement, kind, note);
    }

    public int version() {
        return version;
    }

    private void requireVersion(int openedOn) {
        if (version != openedOn) {
            throw new StaleList();
        }
    }

    private void take(Term term) {
        MarkedSecret.refuse(term.note());
        word = term.word();
        replacement = term.replacement();
        kind = term.kind();
        note = term.note();
    }
}
