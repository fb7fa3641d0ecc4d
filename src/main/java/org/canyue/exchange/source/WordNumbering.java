package org.canyue.exchange.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.canyue.exchange.source.Numerals.Level;
import org.jsoup.nodes.Element;

/** The automatic numbers of a Word document (ECMA-376 part 1, 17.9), which stand nowhere in its text. */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Level[]> levels = new HashMap<>();
    private final Map<String, Numerals> counters = new HashMap<>();
    private int written;

    /** @param part null where the document has none */
    WordNumbering(Element part) {
        if (part != null) {
            part.select("w|abstractNum").forEach(list -> levels.put(list.attr("w:abstractNumId"), levels(list)));
            part.select("w|num").forEach(number -> lists.put(number.attr("w:numId"),
                    WordStyles.attribute(number, "> w|abstractNumId", "w:val").orElse("")));
        }
    }

    private static Level[] levels(Element list) {
        var levels = new Level[LEVELS];
        for (Element level : list.select("> w|lvl")) {
            String at = level.attr("w:ilvl");
            if (at.matches("[0-8]")) {
                levels[Integer.parseInt(at)] = new Level(
                        WordStyles.attribute(level, "w|numFmt", "w:val").orElse("none"),
                        WordStyles.attribute(level, "> w|lvlText", "w:val").orElse(""),
                        WordStyles.attribute(level, "> w|start", "w:val").filter(start -> start.matches("\\d{1,4}"))
                                .map(Integer::valueOf).orElse(1));
            }
        }
        return levels;
    }

    /** The label to write before a paragraph; empty where the paragraph is an item of a list, or has no number. */
    Optional<String> label(Element numbering, boolean isHeading) {
        String list = lists.getOrDefault(WordStyles.attribute(numbering, "> w|numId", "w:val").orElse(""), "");
        int at = WordStyles.attribute(numbering, "> w|ilvl", "w:val").filter(level -> level.matches("[0-8]"))
                .map(Integer::valueOf).orElse(0);
        Level[] all = levels.get(list);
        if (all == null || all[at] == null || !all[at].isNumber()) {
            return Optional.empty();
        }
        String label = counters.computeIfAbsent(list, any -> new Numerals()).next(at, all);
        boolean isText = isHeading || all[at].isChinese() || all[at].text().matches("[（(].*|第.*");
        written += isText ? 1 : 0;
        return Optional.of(label).filter(any -> isText);
    }

    boolean isUnnumbered(Element numbering) {
        String list = lists.getOrDefault(WordStyles.attribute(numbering, "> w|numId", "w:val").orElse(""), "");
        Level[] all = levels.get(list);
        return all == null || all[0] == null || all[0].format().equals("none");
    }

    int written() {
        return written;
    }
}
