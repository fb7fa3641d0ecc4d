package org.canyue.text.proofreading;

/** What a rule finds, and how it should be, each as what stands in that field. */
public record Example(Field field, String wrong, String right) {

    static Example of(String wrong, String right) {
        return new Example(Field.BODY, wrong, right);
    }
}
