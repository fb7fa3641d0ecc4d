package org.canyue.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of the plain form where an unescaped sign stands. */
final class Escapes {

    private Escapes() {
    }

    /** The paragraphs of an item or cell: \n, written as these two characters, parts them. */
    static List<String> paragraphs(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            if (text.charAt(i) == '\\') {
                if (text.charAt(i + 1) == 'n') {
                    parts.add(text.substring(start, i));
                    start = i + 2;
                }
                i++;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The cells of a row that begins and ends with a bar. */
    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        int start = 1;
        for (int i = 1; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                cells.add(row.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (start < row.length()) {
            cells.add(row.substring(start).strip());
        }
        return cells;
    }
}
