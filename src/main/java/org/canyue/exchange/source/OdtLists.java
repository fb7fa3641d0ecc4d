package org.canyue.exchange.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.canyue.exchange.source.Numerals.Level;
import org.jsoup.nodes.Element;

/** The lists of an OpenDocument text: which are lists, and which only number headings and so become text. */
final class OdtLists {
    private final OdtStyles styles;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Numerals> counters = new HashMap<>();
    private boolean first;
    private int written;

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** @return whether its numbers are part of the text, so that its items are no items */
    boolean open(Element list) {
        String own = list.attr("text:style-name");
        String name = own.isEmpty() && !open.isEmpty() ? open.peek() : own;
        boolean goesOn = !open.isEmpty() || list.attr("text:continue-numbering").equals("true")
                || list.hasAttr("text:continue-list");
        if (!goesOn) {
            counters.remove(name);
        }
        open.push(name);
        return isText() || !list.select("text|h").isEmpty();
    }

    void item(Element item) {
        first = item.tagName().equals("text:list-item");
    }

    void close() {
        open.pop();
        first = false;
    }

    boolean isOrdered() {
        Level level = level();
        return level != null && level.isNumber();
    }

    /** The numeral before a paragraph, where it is text. */
    Optional<String> label(String element) {
        Level level = level();
        if (!first || level == null || !level.isNumber() || !isText() && element.equals("p")) {
            return Optional.empty();
        }
        first = false;
        written++;
        return Optional.of(counters.computeIfAbsent(open.peek(), any -> new Numerals()).next(open.size() - 1,
                styles.list(open.peek())));
    }

    int written() {
        return written;
    }

    private boolean isText() {
        Level level = level();
        return level != null && level.isNumber() && (level.isChinese() || level.text().matches("[（(].*|第.*"));
    }

    private Level level() {
        Level[] levels = open.isEmpty() ? null : styles.list(open.peek());
        return levels == null || open.size() > levels.length ? null : levels[open.size() - 1];
    }
}
