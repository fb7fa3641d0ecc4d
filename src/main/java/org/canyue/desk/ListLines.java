package org.canyue.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.canyue.text.CleanText;

/** Lines of a list as they are typed or pasted from a table: cells with tabs or commas between, quotes around them or not. */
final class ListLines {

    /** @param number of the line, from 1 */
    record Line(int number, List<String> cells) {
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    private ListLines() {
    }

    static List<Line> of(String typed) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : CleanText.lines(typed).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                lines.add(new Line(number, cells(line)));
            }
        }
        return lines;
    }

    private static List<String> cells(String line) {
        String between = line.indexOf('\t') >= 0 ? "\t" : "[,，]";
        return Arrays.stream(line.split(between, -1)).map(CleanText::line).map(ListLines::unquoted).toList();
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
