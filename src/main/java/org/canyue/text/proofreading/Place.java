package org.canyue.text.proofreading;

/**
 * Where a finding lies: the field, and from where to where in the text of that field as it is typed (UTF-16 units, as a
 * browser counts them).
 *
 * @param paragraph the line that is not blank, from 1; 0 where the whole field is meant
 */
public record Place(Field field, int paragraph, int start, int end) {

    static Place whole(Field field) {
        return new Place(field, 0, 0, 0);
    }
}
