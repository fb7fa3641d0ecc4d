package org.canyue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.canyue.text.Block.Cell;
import org.canyue.text.Block.Figure;
import org.canyue.text.Block.Item;
import org.canyue.text.Block.Items;
import org.canyue.text.Block.Paragraph;
import org.canyue.text.Block.Quote;
import org.canyue.text.Block.Section;
import org.canyue.text.Block.Table;

/** Writes blocks in the plain form; {@link PlainReader} makes the same blocks of it. */
final class PlainWriter {

    private final List<String> lines = new ArrayList<>();

    private PlainWriter() {
    }

    static String write(List<Block> blocks) {
        PlainWriter writer = new PlainWriter();
        Block last = null;
        for (Block block : blocks) {
            if (last instanceof Table && block instanceof Table) {
                writer.lines.add("");
            }
            writer.write(block);
            last = block;
        }
        return String.join("\n", writer.lines);
    }

    private void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            String line = InlineWriter.write(paragraph.text());
            lines.add(Markup.isSpecial(line) ? "\\" + line : line);
        } else if (block instanceof Section section) {
            String line = InlineWriter.write(section.text());
            boolean byNumeral = Markup.numeralLevel(line) == section.level();
            lines.add(byNumeral ? line : "#".repeat(section.level()) + " " + line);
        } else if (block instanceof Items items) {
            list(items, "");
        } else if (block instanceof Quote quote) {
            quote.paragraphs().forEach(text -> lines.add("> " + InlineWriter.write(text)));
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Figure figure) {
            lines.add(FigureLine.write(figure));
        }
    }

    private void list(Items items, String indent) {
        int number = 1;
        for (Item item : items.items()) {
            String sign = items.ordered() ? number++ + ") " : "- ";
            lines.add(indent + sign
                    + item.texts().stream().map(InlineWriter::write).collect(Collectors.joining("\\n")));
            item.nested().forEach(nested -> list(nested, indent + "  "));
        }
    }

    private void table(Table table) {
        for (int i = 0; i < table.rows().size(); i++) {
            boolean inHead = i < table.headRows();
            lines.add(table.rows().get(i).stream().map(cell -> cell(cell, inHead))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (i == table.headRows() - 1) {
                lines.add("|" + "---|".repeat(table.rows().get(i).size()));
            }
        }
    }

    private static String cell(Cell cell, boolean inHead) {
        String text = cell.texts().stream().map(InlineWriter::writeCell).collect(Collectors.joining("\\n"));
        if (text.startsWith("#") || text.startsWith("{") || text.startsWith("-")) {
            text = "\\" + text;
        }
        String spans = cell.columns() > 1 || cell.rows() > 1 ? "{" + cell.columns() + "," + cell.rows() + "} " : "";
        return spans + (cell.header() && !inHead ? "# " : "") + text;
    }
}
