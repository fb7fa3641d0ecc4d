package org.canyue.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a stretch of text carries besides its characters. The detail is the address of a link and the ordinal of a
 * footnote within its paragraph; the other kinds have none.
 */
record Mark(Kind kind, String detail) {

    /** In the order of nesting, outermost first, so that equal text has one form. */
    enum Kind {
        NOTE("span", "^[", "]"),
        LINK("a", "[", "]"),
        STRONG("strong", "**", "**"),
        EM("em", "/{", "}"),
        U("u", "={", "}"),
        SUB("sub", "_{", "}"),
        SUP("sup", "^{", "}");

        final String element;
        final String plainOpen;
        final String plainClose;

        Kind(String element, String plainOpen, String plainClose) {
            this.element = element;
            this.plainOpen = plainOpen;
            this.plainClose = plainClose;
        }

        boolean inBraces() {
            return plainClose.equals("}");
        }
    }

    static Mark of(Kind kind) {
        return new Mark(kind, "");
    }

    /** The marks with this one added; a second mark of one kind changes nothing: no link in a link. */
    List<Mark> addedTo(List<Mark> marks) {
        if (marks.stream().anyMatch(mark -> mark.kind == kind)) {
            return marks;
        }
        List<Mark> more = new ArrayList<>(marks);
        more.add(this);
        more.sort(Comparator.comparing(Mark::kind));
        return List.copyOf(more);
    }
}
