package org.canyue.exchange;

/**
 * A line of the source that is not blank.
 *
 * @param number counted from 1 with the blank ones
 * @param text without white space at its ends
 * @param indented whether white space stood before it
 * @param afterBlank whether a blank line stood before it
 */
record Line(int number, String text, boolean indented, boolean afterBlank) {

    private static final String SENTENCE_ENDS = "。！？…；：!?;:";
    private static final String CLOSERS = "”’」』）)》】*";

    int length() {
        return text.codePointCount(0, text.length());
    }

    /** Whether it ends as a sentence, a list item or an announcement of what follows does. */
    boolean isFinished() {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0
                || text.charAt(end - 1) == '.' && end == text.length();
    }

    Line with(String newText) {
        return new Line(number, newText, indented, afterBlank);
    }
}
