package org.canyue.exchange.print;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A paper of the office cut into parts that can be laid out one after another, since what is laid out holds some hundred kB a row. Each
 * part has the running line, and the head of its table.
 */
final class PaperParts {
    private static final int ROWS_OF_A_PART = 300;
    private final Document whole;
    private final List<Document> parts = new ArrayList<>();
    private int rows;

    private PaperParts(Document whole) {
        this.whole = whole;
    }

    static List<Document> of(Document whole) {
        if (whole.select("tbody tr").size() <= ROWS_OF_A_PART) {
            return List.of(whole);
        }
        var cut = new PaperParts(whole);
        cut.begin();
        List.copyOf(whole.body().children()).forEach(cut::put);
        return cut.parts;
    }

    private void begin() {
        Document part = whole.shallowClone();
        Element html = whole.selectFirst("html").shallowClone();
        html.appendChild(whole.head().clone());
        html.appendChild(whole.body().shallowClone());
        part.appendChild(html);
        whole.select("body > .running").forEach(line -> part.body().appendChild(line.clone()));
        parts.add(part);
        rows = 0;
    }

    private Element body() {
        return parts.get(parts.size() - 1).body();
    }

    private void put(Element child) {
        if (child.hasClass("running")) {
            return;
        }
        if (!child.is("table")) {
            body().appendChild(child);
            return;
        }
        List<Element> left = new ArrayList<>(child.select("> tbody > tr"));
        while (!left.isEmpty()) {
            if (rows == ROWS_OF_A_PART) {
                begin();
            }
            int fitting = Math.min(ROWS_OF_A_PART - rows, left.size());
            body().appendChild(table(child, left.subList(0, fitting)));
            rows += fitting;
            left = left.subList(fitting, left.size());
        }
    }

    private static Element table(Element of, List<Element> rows) {
        Element table = of.shallowClone();
        of.select("> thead").forEach(head -> table.appendChild(head.clone()));
        table.appendElement("tbody").appendChildren(rows);
        return table;
    }
}
