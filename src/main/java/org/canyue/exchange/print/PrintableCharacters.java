package org.canyue.exchange.print;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueEvent.IssueSigned;
import org.canyue.bulletin.IssueEvent.IssueSubmitted;

/** Knows which characters the print fonts hold, and lets no text go to review or signature that could not be printed. */
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

    void onSubmission(@Observes IssueSubmitted event) {
        require(event.issue());
    }

    void onSignature(@Observes IssueSigned event) {
        require(event.issue());
    }

    private void require(Issue issue) {
        require(Edition.of(issue, issue.current()));
    }

    void require(Edition edition) {
        List<String> missing = missing(edition);
        if (!missing.isEmpty()) {
            throw new Unprintable(missing.stream().limit(NAMED_AT_MOST).collect(Collectors.joining("、")));
        }
    }

    /** What no font holds, each once, as a person would look for it: the character and its code point. */
    List<String> missing(Edition edition) {
        return (edition.addresseeLabel() + edition.content().asText()).codePoints().distinct()
                .filter(c -> !isPrintable(c))
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
