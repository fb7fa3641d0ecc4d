package org.canyue.text.proofreading;

/** What no issue goes out without: title, body, addressees, responsible editor, copies. */
final class MissingFacts implements Check {

    @Override
    public void check(Proof proof, Report report) {
        Manuscript manuscript = proof.manuscript();
        for (Field field : new Field[]{Field.TITLE, Field.ADDRESSEES, Field.BODY, Field.EDITOR}) {
            if (manuscript.field(field).isBlank()) {
                report.whole(field, "");
            }
        }
        if (manuscript.copies() == 0) {
            report.whole(Field.COPIES, "");
        }
    }
}
