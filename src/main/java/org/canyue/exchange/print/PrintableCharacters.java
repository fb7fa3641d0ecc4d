package org.canyue.exchange.print;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.BulletinEvent;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueEvent.IssueSigned;
import org.canyue.bulletin.IssueEvent.IssueSubmitted;
import org.canyue.bulletin.Masthead;
import org.canyue.platform.FormErrors;

import io.quarkus.arc.Arc;

/** Knows which characters the print fonts hold, and lets nothing go on paper that could not be printed: checked when it is typed. */
@ApplicationScoped
public class PrintableCharacters {
    private static final int NAMED_AT_MOST = 10;
    static final String MISSING = "〓";

    private final PrintSettings settings;
    private BitSet characters;

    @Inject
    public PrintableCharacters(PrintSettings settings) {
        this.settings = settings;
    }

    /** For what no bean is handed to. Where no program runs nothing is printed, and everything can be. */
    public static boolean hold(String text) {
        return Arc.container() == null
                || Arc.container().instance(PrintableCharacters.class).get().namedIn(text).isEmpty();
    }

    void onSubmission(@Observes IssueSubmitted event) {
        require(event.issue());
    }

    void onSignature(@Observes IssueSigned event) {
        require(event.issue());
    }

    /** What every issue of a bulletin has on paper. */
    void onBulletin(@Observes BulletinEvent event) {
        Bulletin bulletin = event.bulletin();
        Masthead masthead = bulletin.masthead();
        Imprint imprint = bulletin.imprint();
        require(String.join("", bulletin.addresseeLabel(), masthead.name(), masthead.kind(),
                String.join("", masthead.sponsors()), masthead.credential(), imprint.responsibleEditor(),
                imprint.phone(), imprint.fax(), imprint.address()));
    }

    private void require(Issue issue) {
        require(Edition.of(issue, issue.current()));
    }

    void require(Edition edition) {
        require(edition.addresseeLabel() + edition.content().asText());
    }

    /** @throws Unprintable where no font holds some of it */
    public void require(String text) {
        String missing = namedIn(text);
        if (!missing.isEmpty()) {
            throw new Unprintable(missing);
        }
    }

    /** For a field of a form whose words go on paper. */
    public void check(FormErrors errors, String field, String text) {
        String missing = namedIn(text);
        if (!missing.isEmpty()) {
            errors.add(field, "notOnPaper", missing);
        }
    }

    /** What no font holds of a text, named for a sentence; empty where all of it can be printed. */
    public String namedIn(String text) {
        return missing(text).stream().limit(NAMED_AT_MOST).collect(Collectors.joining("、"));
    }

    /** What no font holds, each once, as a person would look for it: the character and its code point. */
    List<String> missing(Edition edition) {
        return missing(edition.addresseeLabel() + edition.content().asText());
    }

    private List<String> missing(String text) {
        return text.codePoints().distinct().filter(c -> !isPrintable(c))
                .mapToObj(c -> "%s（U+%04X）".formatted(Character.toString(c), c).toUpperCase(Locale.ROOT)).toList();
    }

    /** The text with 〓, the sign of a printer who lacks a type, for each character that no font holds. */
    String printable(String text) {
        if (text.codePoints().allMatch(this::isPrintable)) {
            return text;
        }
        return text.codePoints().mapToObj(c -> isPrintable(c) ? Character.toString(c) : MISSING)
                .collect(Collectors.joining());
    }

    private boolean isPrintable(int c) {
        return Character.isWhitespace(c) || characters().get(c);
    }

    private synchronized BitSet characters() {
        if (characters == null) {
            characters = Fonts.characters(settings.fonts());
        }
        return characters;
    }
}
