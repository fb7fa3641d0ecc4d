package org.canyue.bulletin;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.canyue.text.Body;
import org.canyue.text.ContentHash;
import org.canyue.text.proofreading.Manuscript;

/** All that is signed: masthead, title, addressees in order, body, imprint. Immutable; two equal contents have one hash. */
@Embeddable
public record Content(@Embedded Masthead masthead, String title, String subtitle, List<String> addressees,
        @Convert(converter = BodyConverter.class) Body body, @Embedded Imprint imprint) {

    private static final int LONGEST_TITLE = 200;

    /** The names and the order of the fields are part of the hash: changing either changes every digest. */
    public ContentHash hash() {
        return ContentHash.builder()
                .text("name", masthead.name())
                .text("kind", masthead.kind())
                .list("sponsors", masthead.sponsors())
                .text("credential", masthead.credential())
                .text("title", title)
                .text("subtitle", subtitle)
                .list("addressees", addressees)
                .text("body", body.html())
                .text("responsible-editor", imprint.responsibleEditor())
                .text("phone", imprint.phone())
                .text("fax", imprint.fax())
                .text("address", imprint.address())
                .text("copies", Integer.toString(imprint.copies()))
                .build();
    }

    /** The whole content as lines of text, for comparing two of them. */
    public String asText() {
        return String.join("\n",
                masthead.name() + " " + masthead.kind(),
                String.join(" ", masthead.sponsors()),
                masthead.credential(),
                String.join("、", addressees),
                title,
                subtitle,
                body.plainText(),
                imprint.responsibleEditor(),
                imprint.phone() + " " + imprint.fax(),
                imprint.address(),
                Integer.toString(imprint.copies()));
    }

    /** What may be written down at all, complete or not: no marked secret, no title and no body over the limit. */
    void requireAllowed() {
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE
                || subtitle.codePointCount(0, subtitle.length()) > LONGEST_TITLE) {
            throw new TitleTooLong(LONGEST_TITLE);
        }
        if (body.length() > Body.MAX_CHARACTERS) {
            throw new BodyTooLong(body.length(), Body.MAX_CHARACTERS);
        }
        MarkedSecret.refuse(asText());
    }

    /** The fields without which nobody can review, by their names in the form. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (title.isEmpty()) {
            missing.add("title");
        }
        if (body.isEmpty()) {
            missing.add("body");
        }
        if (imprint.responsibleEditor().isEmpty()) {
            missing.add("responsibleEditor");
        }
        if (imprint.copies() == 0) {
            missing.add("copies");
        }
        return missing;
    }

    /** For the proofreader, as people type it. */
    public Manuscript manuscript() {
        return new Manuscript(title, subtitle, String.join("\n", addressees), body.plainText(),
                imprint.responsibleEditor(), imprint.copies());
    }

    /** The same with the title, the subtitle and the body of a mended manuscript. */
    public Content with(Manuscript mended) {
        return new Content(masthead, mended.title(), mended.subtitle(), addressees, Body.ofPlainText(mended.body()),
                imprint);
    }

    Content inCopies(int copies) {
        return new Content(masthead, title, subtitle, addressees, body, imprint.inCopies(copies));
    }

    Content under(Masthead other) {
        return new Content(other, title, subtitle, addressees, body, imprint);
    }
}
