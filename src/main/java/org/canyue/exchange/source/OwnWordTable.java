package org.canyue.exchange.source;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Element;

/** A table with its head rows and merged cells (ECMA-376 part 1, 17.4) as HTML. */
final class OwnWordTable {
    private final OwnWordText words;
    /** The cells that may reach further down, by their column. */
    private final Map<Integer, Element> merged = new HashMap<>();

    OwnWordTable(OwnWordText words) {
        this.words = words;
    }

    Element table(Element table) {
        Element html = new Element("table");
        for (Element row : table.select("> w|tr")) {
            String group = row.selectFirst("> w|trPr > w|tblHeader") == null ? "tbody" : "thead";
            Element last = html.lastElementChild();
            row(row, (last == null || !last.normalName().equals(group) ? html.appendElement(group) : last)
                    .appendElement("tr"));
        }
        return html;
    }

    private void row(Element row, Element html) {
        int column = 0;
        for (Element cell : row.select("> w|tc")) {
            int span = WordStyles.attribute(cell, "> w|tcPr > w|gridSpan", "w:val")
                    .filter(value -> value.matches("\\d{1,2}")).map(Integer::valueOf).orElse(1);
            Element merge = cell.selectFirst("> w|tcPr > w|vMerge");
            Element above = merged.get(column);
            if (merge != null && !merge.attr("w:val").equals("restart") && above != null) {
                above.attr("rowspan", String.valueOf(Integer.parseInt(above.attr("rowspan")) + 1));
            } else {
                merged.put(column, cell(cell, span, html));
            }
            column += span;
        }
    }

    private Element cell(Element cell, int span, Element row) {
        boolean head = cell.select("> w|p").stream().anyMatch(text -> OwnWord.style(text).equals("TableHead"));
        Element html = row.appendElement(head ? "th" : "td").attr("colspan", String.valueOf(span)).attr("rowspan", "1");
        cell.select("> w|p").forEach(text -> html.appendElement("p").appendChildren(words.of(text)));
        return html;
    }
}
