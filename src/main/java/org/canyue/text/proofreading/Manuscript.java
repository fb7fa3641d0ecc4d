package org.canyue.text.proofreading;

import java.util.Comparator;
import java.util.List;

/**
 * What is proofread: the fields as people type them, the body in the plain form of {@link org.canyue.text.Body}.
 *
 * @param addressees one a line
 * @param copies 0 where none is said
 */
public record Manuscript(String title, String subtitle, String addressees, String body, String responsibleEditor,
        int copies) {

    /** A body and nothing else. */
    static Manuscript ofBody(String body) {
        return new Manuscript("", "", "", body, "", 0);
    }

    String field(Field field) {
        return switch (field) {
            case TITLE -> title;
            case SUBTITLE -> subtitle;
            case ADDRESSEES -> addressees;
            case BODY -> body;
            case EDITOR -> responsibleEditor;
            case COPIES -> Integer.toString(copies);
        };
    }

    /** The same with the mends of these findings; of two that touch the same place the later in the text is done. */
    public Manuscript mended(List<Finding> findings) {
        return new Manuscript(mended(Field.TITLE, findings), mended(Field.SUBTITLE, findings), addressees,
                mended(Field.BODY, findings), responsibleEditor, copies);
    }

    private String mended(Field field, List<Finding> findings) {
        List<Mend> mends = findings.stream().filter(finding -> finding.place().field() == field && finding.mendable())
                .map(Finding::mend).sorted(Comparator.comparingInt(Mend::end).reversed()).toList();
        var text = new StringBuilder(field(field));
        int untouched = text.length();
        for (Mend mend : mends) {
            if (mend.end() <= untouched) {
                text.replace(mend.start(), mend.end(), mend.replacement());
                untouched = mend.start();
            }
        }
        return text.toString();
    }
}
