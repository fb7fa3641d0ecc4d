package org.canyue.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a text for a cover or a preview: as many whole sentences as fit, at least part of the first. */
final class Lead {

    static final int LONGEST = 120;

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?…]+[”’」』）)]*");

    private Lead() {
    }

    static String of(String paragraph) {
        if (paragraph.codePointCount(0, paragraph.length()) <= LONGEST) {
            return paragraph;
        }
        int limit = paragraph.offsetByCodePoints(0, LONGEST);
        int end = 0;
        Matcher sentence = SENTENCE_END.matcher(paragraph);
        while (sentence.find() && sentence.end() <= limit) {
            end = sentence.end();
        }
        if (end > 0) {
            return paragraph.substring(0, end);
        }
        return paragraph.substring(0, paragraph.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
