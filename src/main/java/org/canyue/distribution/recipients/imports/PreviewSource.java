package org.canyue.distribution.recipients.imports;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which sheet of a file is read, and which of its lines names the columns.
 *
 * @param sheets none where the file has but one table
 * @param lines  near the top of the sheet; none where the file itself had to go
 */
public record PreviewSource(List<Part> sheets, int sheet, List<Part> lines, int head) {
    public record Part(int index, String text) {
    }

    static PreviewSource of(RecipientImport file) {
        return new PreviewSource(parts(file.sheets()), file.sheet(), parts(file.source().lines()), file.head());
    }

    private static List<Part> parts(List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(i -> new Part(i, texts.get(i))).toList();
    }

    /** Whether there is anything to choose. */
    public boolean isOpenToChoice() {
        return lines.size() > 1 || sheets.size() > 1 && !lines.isEmpty();
    }

    public String sheetName() {
        return sheet < sheets.size() ? sheets.get(sheet).text() : "";
    }

    /** As a spreadsheet program counts it; 1 where that is no longer known. */
    public int headNumber() {
        return head < lines.size() ? Integer.parseInt(lines.get(head).text().split(" ", 2)[0]) : 1;
    }
}
