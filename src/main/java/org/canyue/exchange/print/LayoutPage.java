package org.canyue.exchange.print;

import java.util.List;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Typeface;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The print layout of a bulletin, with pictures of what it makes of a text.
 *
 * @param pages of that text; 0 where the layout has mistakes
 */
public record LayoutPage(long id, int version, String name, LayoutForm form, FormErrors errors, Refusal refusal,
        int pages) {

    static LayoutPage of(Bulletin bulletin, LayoutForm form, Prints prints) {
        FormErrors errors = form.check();
        return new LayoutPage(bulletin.id(), bulletin.version(),
                bulletin.masthead().name() + " " + bulletin.masthead().kind(), form, errors, null,
                errors.isEmpty() ? pages(LayoutTrial.of(bulletin, form), prints) : 0);
    }

    LayoutPage with(Refusal reason) {
        return new LayoutPage(id, version, name, form, errors, reason, pages);
    }

    private static int pages(LayoutTrial trial, Prints prints) {
        return prints.pages(trial.sheet(false), trial.pictures());
    }

    public String value(String field) {
        return form.values().get(field);
    }

    public List<Typeface> faces() {
        return List.of(Typeface.values());
    }
}
