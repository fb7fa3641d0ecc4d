package org.canyue.text.proofreading;

/** The office's list of words that are not printed, or with care. */
final class HouseTerms implements Check {

    private final Term.Kind kind;

    HouseTerms(Term.Kind kind) {
        this.kind = kind;
    }

    @Override
    public void check(Proof proof, Report report) {
        for (Term term : proof.style().terms()) {
            if (term.kind() == kind && !term.word().isEmpty()) {
                proof.prose().forEach(stretch -> check(stretch, term, report));
            }
        }
    }

    private static void check(Stretch stretch, Term term, Report report) {
        String text = stretch.text();
        String right = term.replacement().isEmpty() ? null : term.replacement();
        int inRight = right == null ? -1 : right.indexOf(term.word());
        int length = term.word().length();
        for (int at = text.indexOf(term.word()); at >= 0; at = text.indexOf(term.word(), at + length)) {
            if (inRight < 0 || !text.startsWith(right, at - inRight)) {
                report.mark(stretch, at, at + length, right, term.note());
            }
        }
    }
}
