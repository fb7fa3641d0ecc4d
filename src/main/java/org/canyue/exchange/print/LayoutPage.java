package org.canyue.exchange.print;

import java.util.List;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Typeface;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/** The print layout of a bulletin, with pictures of what it makes of a text where it can be printed at all. */
public record LayoutPage(long id, int version, String name, LayoutForm form, FormErrors errors, Refusal refusal,
        boolean printable) {

    static LayoutPage of(Bulletin bulletin, LayoutForm form) {
        FormErrors errors = form.check();
        return new LayoutPage(bulletin.id(), bulletin.version(),
                bulletin.masthead().name() + " " + bulletin.masthead().kind(), form, errors, null, errors.isEmpty());
    }

    LayoutPage with(Refusal reason) {
        return new LayoutPage(id, version, name, form, errors, reason, printable);
    }

    public String value(String field) {
        return form.values().get(field);
    }

    public List<Typeface> faces() {
        return List.of(Typeface.values());
    }
}
