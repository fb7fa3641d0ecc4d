package org.canyue.distribution.recipients.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.canyue.exchange.spreadsheet.Table;

/** Which line of a table names its columns: the first of those near the top that name most. */
final class HeaderLine {
    /** Among so many lines it is looked for, and can be chosen. */
    static final int NEAR_THE_TOP = 20;
    /** Below a first line that is none; one word may stand in any row. */
    private static final int FEWEST = 2;

    private HeaderLine() {
    }

    /** The first where none names columns. */
    static Table found(Table table) {
        int best = 0;
        int most = score(table.lines().get(0));
        for (int line = 1; line < Math.min(NEAR_THE_TOP, table.lines().size() - 1); line++) {
            int score = score(table.lines().get(line));
            if (score >= FEWEST && score > most) {
                best = line;
                most = score;
            }
        }
        return table.headedBy(best);
    }

    static boolean isIn(Table table) {
        return score(table.header()) >= FEWEST;
    }

    /** How many fields a line names; none where neither names nor organisations are among them. */
    private static int score(Table.Row line) {
        Set<RecipientField> named = EnumSet.noneOf(RecipientField.class);
        List<String> cells = line.cells();
        cells.forEach(cell -> RecipientField.named(cell).ifPresent(named::add));
        return named.contains(RecipientField.NAME) || named.contains(RecipientField.ORGANISATION) ? named.size() : 0;
    }
}
