package org.canyue.exchange.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.canyue.exchange.source.Numerals.Level;

/** The automatic numbers of an old Word document, written as the plain form of a body writes them. */
final class DocNumbering {
    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    /** Formats that count 一、二、三, after MSONFC of [MS-OSHARED]. */
    private static final Set<Integer> CHINESE = Set.of(10, 11, 16, 33, 34, 35, 36, 37, 38, 39);

    private final Map<Integer, Numerals> counters = new HashMap<>();
    private int written;

    /** What stands before the words of a paragraph; empty where it is in no list. */
    String label(Paragraph paragraph) {
        int at = paragraph.getIlvl();
        if (!paragraph.isInList() || at < 0 || at >= LEVELS) {
            return "";
        }
        HWPFList list = paragraph.getList();
        Level[] levels = levels(list, at);
        if (list.getNumberFormat((char) at) == BULLET) {
            return "- ";
        } else if (!levels[at].isNumber() || levels[at].text().isEmpty()) {
            return "";
        }
        String label = counters.computeIfAbsent(list.getLsid(), any -> new Numerals()).next(at, levels);
        boolean isText = levels[at].isChinese() || label.matches("[（(第].*");
        written += isText ? 1 : 0;
        return isText ? label : label.replaceAll("\\D+$", "") + ") ";
    }

    int written() {
        return written;
    }

    private static Level[] levels(HWPFList list, int upTo) {
        var levels = new Level[LEVELS];
        for (int i = 0; i <= upTo; i++) {
            int format = list.getNumberFormat((char) i);
            String text = list.getNumberText((char) i);
            levels[i] = new Level(CHINESE.contains(format) ? "chinese" : format == 0 ? "decimal" : "other",
                    places(text == null ? "" : text), list.getStartAt((char) i));
        }
        return levels;
    }

    /** The places of the numbers are the characters 0 to 8 there, %1 to %9 here. */
    private static String places(String text) {
        StringBuilder places = new StringBuilder();
        text.chars().forEach(c -> places.append(c < LEVELS ? "%" + (c + 1) : Character.toString(c)));
        return places.toString();
    }
}
