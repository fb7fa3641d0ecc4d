package org.canyue.platform;

import java.util.ArrayList;
import java.util.List;

/** The mistakes in a form, in the order of its fields. Each knows its field and the sentence that says what to do. */
public final class FormErrors {
    private final List<Mistake> mistakes = new ArrayList<>();

    /**
     * @param field the name of the field, which is also its id on the page
     * @param key of the sentence in the message bundle {@code mistake}
     * @param limit the figure in that sentence, 0 where it has none
     * @param words those in that sentence that are not always the same, empty where it has none
     */
    public record Mistake(String field, String key, int limit, String words) {
    }

    public static FormErrors none() {
        return new FormErrors();
    }

    public FormErrors add(String field, String key) {
        return add(field, key, 0);
    }

    public FormErrors add(String field, String key, int limit) {
        mistakes.add(new Mistake(field, key, limit, ""));
        return this;
    }

    public FormErrors add(String field, String key, String words) {
        mistakes.add(new Mistake(field, key, 0, words));
        return this;
    }

    public FormErrors required(String field, String value) {
        return value.isBlank() ? add(field, "required") : this;
    }

    /** @param limit in code points */
    public FormErrors atMost(String field, String value, int limit) {
        return value.codePointCount(0, value.length()) > limit ? add(field, "tooLong", limit) : this;
    }

    public boolean isEmpty() {
        return mistakes.isEmpty();
    }

    public List<Mistake> all() {
        return List.copyOf(mistakes);
    }

    /** The first mistake of a field, null where it has none. */
    public Mistake of(String field) {
        return mistakes.stream().filter(mistake -> mistake.field().equals(field)).findFirst().orElse(null);
    }
}
