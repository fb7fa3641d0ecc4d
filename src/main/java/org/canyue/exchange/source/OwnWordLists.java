package org.canyue.exchange.source;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jsoup.nodes.Element;

/** Puts paragraphs with a numbering back into lists: another number is another list, number 1 is the bullets. */
final class OwnWordLists {
    private static final String BULLETS = "1";
    /** In twentieths of a point: what the later paragraphs of an item are indented by. */
    private static final int INDENT = 640;
    private static final int STEP = 480;

    private final Element text;
    private final OwnWordText words;
    private final Deque<Open> open = new ArrayDeque<>();

    /** A list that may get more items. */
    private record Open(String number, int level, Element list) {
        Element lastItem() {
            return list.lastElementChild();
        }
    }

    OwnWordLists(Element text, OwnWordText words) {
        this.text = text;
        this.words = words;
    }

    void end() {
        open.clear();
    }

    void add(Element paragraph) {
        String number = WordStyles.attribute(paragraph, "> w|pPr > w|numPr > w|numId", "w:val").orElse("");
        if (number.isEmpty()) {
            close(levelByIndent(paragraph));
        } else {
            item(number, WordStyles.attribute(paragraph, "> w|pPr > w|numPr > w|ilvl", "w:val")
                    .filter(level -> level.matches("\\d")).map(Integer::valueOf).orElse(0));
        }
        Element parent = open.isEmpty() ? text : open.peek().lastItem();
        parent.appendElement("p").appendChildren(words.of(paragraph));
    }

    private void item(String number, int level) {
        close(level);
        if (!open.isEmpty() && open.peek().level() == level && !open.peek().number().equals(number)) {
            open.pop();
        }
        if (open.isEmpty() || open.peek().level() < level) {
            Element parent = open.isEmpty() ? text : open.peek().lastItem();
            open.push(new Open(number, level, parent.appendElement(number.equals(BULLETS) ? "ul" : "ol")));
        }
        open.peek().list().appendElement("li");
    }

    private void close(int level) {
        while (!open.isEmpty() && open.peek().level() > level) {
            open.pop();
        }
    }

    private static int levelByIndent(Element paragraph) {
        return WordStyles.attribute(paragraph, "> w|pPr > w|ind", "w:left").filter(left -> left.matches("\\d{1,5}"))
                .map(left -> (Integer.parseInt(left) - INDENT) / STEP - 1).orElse(0);
    }
}
