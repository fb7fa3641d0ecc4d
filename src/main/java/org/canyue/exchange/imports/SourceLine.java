package org.canyue.exchange.imports;

import java.util.ArrayList;
import java.util.List;

import org.canyue.exchange.Finding;

/**
 * A line of the source as the page shows it.
 *
 * @param number from 1; the findings about it point here
 */
public record SourceLine(int number, String text, boolean hasFinding) {
    static List<SourceLine> of(ImportedFile file) {
        List<Integer> found = file.findings().stream().map(Finding::line).toList();
        List<SourceLine> lines = new ArrayList<>();
        for (String text : file.lines()) {
            int number = lines.size() + 1;
            lines.add(new SourceLine(number, text, found.contains(number)));
        }
        return lines.stream().filter(line -> !line.text().isBlank()).toList();
    }
}
