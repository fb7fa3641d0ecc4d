package org.canyue.desk;

import java.util.List;
import java.util.Map;

import org.canyue.bulletin.HouseTerm;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.canyue.text.proofreading.Term;
import org.jboss.resteasy.reactive.RestForm;

/** A term of the office's list as typed; or, in lines, many of them. */
public record TermForm(@RestForm String word, @RestForm String replacement, @RestForm Term.Kind kind,
        @RestForm String note, @RestForm String lines) {
    private static final int WORD = 60;
    private static final int NOTE = 200;
    private static final int CELLS = 4;
    private static final Map<String, Term.Kind> KINDS = Map.of("", Term.Kind.BANNED, "禁用", Term.Kind.BANNED, "banned",
            Term.Kind.BANNED, "慎用", Term.Kind.SENSITIVE, "敏感", Term.Kind.SENSITIVE, "sensitive", Term.Kind.SENSITIVE);

    static TermForm empty() {
        return new TermForm("", "", Term.Kind.BANNED, "", "");
    }

    static TermForm of(Term term) {
        return new TermForm(term.word(), term.replacement(), term.kind(), term.note(), "");
    }

    TermForm cleaned() {
        return new TermForm(CleanText.line(word), CleanText.line(replacement), kind == null ? Term.Kind.BANNED : kind,
                CleanText.line(note), CleanText.lines(lines));
    }

    FormErrors check(HouseTerm changed) {
        var errors = FormErrors.none().required("word", word).atMost("word", word, WORD)
                .atMost("replacement", replacement, WORD).atMost("note", note, NOTE);
        if (HouseTerm.of(word).filter(other -> !other.equals(changed)).isPresent()) {
            errors.add("word", "alreadyListed");
        }
        return errors;
    }

    Term term() {
        return new Term(word, replacement, kind, note);
    }

    /** Names each line that cannot be taken. */
    FormErrors checkLines() {
        var errors = FormErrors.none().required("lines", lines);
        for (ListLines.Line line : ListLines.of(lines)) {
            boolean fits = !line.cell(0).isEmpty() && length(line.cell(0)) <= WORD && length(line.cell(1)) <= WORD
                    && KINDS.containsKey(line.cell(2)) && length(line.cell(3)) <= NOTE && line.cells().size() <= CELLS;
            if (!fits) {
                errors.add("lines", "unreadableLine", line.number());
            }
        }
        return errors;
    }

    List<Term> terms() {
        return ListLines.of(lines).stream()
                .map(line -> new Term(line.cell(0), line.cell(1), KINDS.get(line.cell(2)), line.cell(3))).toList();
    }

    /** For templates. */
    public List<Term.Kind> kinds() {
        return List.of(Term.Kind.values());
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
