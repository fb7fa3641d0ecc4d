package org.canyue.distribution;

/**
 * How somebody is called on a page, in a file or on paper: by the form of address, or as 已删除的对象 by number.
 *
 * @param name   empty for what stays in the house, and for whoever was erased
 * @param erased the id of a recipient who was erased; 0 for others
 */
public record CalledAs(String name, long erased) {

    /** @param recipient null for what stays in the house, and for somebody of whom no recipient is known */
    public static CalledAs of(String name, Recipient recipient) {
        return new CalledAs(name, name.isEmpty() && recipient != null ? recipient.id() : 0);
    }

    public boolean isErased() {
        return erased > 0;
    }

    public boolean isEmpty() {
        return name.isEmpty() && !isErased();
    }
}
