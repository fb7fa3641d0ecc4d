package org.canyue.text.proofreading;

import java.util.ArrayList;
import java.util.List;

import org.canyue.text.CleanText;
import org.canyue.text.Passage;

/** A manuscript cut into what rules look at: passages without markup that know where they stand. */
final class Proof {

    private final Manuscript manuscript;
    private final HouseStyle style;
    private final List<Stretch> body;
    private final List<Stretch> prose = new ArrayList<>();

    Proof(Manuscript manuscript, HouseStyle style) {
        this.manuscript = manuscript;
        this.style = style;
        this.body = Passage.of(manuscript.body()).stream().map(passage -> new Stretch(Field.BODY, passage)).toList();
        prose.add(new Stretch(Field.TITLE, Passage.ofLine(manuscript.title())));
        prose.add(new Stretch(Field.SUBTITLE, Passage.ofLine(manuscript.subtitle())));
        prose.addAll(body);
    }

    Manuscript manuscript() {
        return manuscript;
    }

    HouseStyle style() {
        return style;
    }

    List<Stretch> body() {
        return body;
    }

    /** Title, subtitle and body. */
    List<Stretch> prose() {
        return prose;
    }

    /** The addressees as one line, in their order. */
    Stretch addressees() {
        return new Stretch(Field.ADDRESSEES,
                Passage.ofLine(CleanText.lines(manuscript.addressees()).replace('\n', '、')));
    }

    int characters() {
        return body.stream().mapToInt(stretch -> stretch.passage().characterCount()).sum();
    }
}
