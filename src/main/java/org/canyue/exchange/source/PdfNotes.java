package org.canyue.exchange.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the footnotes of a page, small lines at its end, to where a raised figure refers to them. */
final class PdfNotes {
    private static final Pattern NOTE = Pattern
            .compile("[" + PdfLine.RAISED + "\\[〔①-⑳]?\\s*(\\d{1,2})[" + PdfLine.LEVEL + "\\]〕.]?\\s*(\\D.*)");
    private static final Pattern REFERENCE = Pattern.compile(PdfLine.RAISED + "(\\d+)" + PdfLine.LEVEL);

    private final double body;

    PdfNotes(double body) {
        this.body = body;
    }

    List<PdfLine> placed(List<PdfLine> page) {
        int text = page.size();
        while (text > 0 && page.get(text - 1).size() < body * 0.8) {
            text--;
        }
        List<PdfLine> small = page.subList(text, page.size());
        Map<String, String> notes = notes(small);
        List<PdfLine> placed = new ArrayList<>();
        for (PdfLine line : notes.isEmpty() ? page : List.copyOf(page.subList(0, text))) {
            placed.add(line.with(refer(line.text(), notes)));
        }
        return placed;
    }

    /** Empty unless each of the lines belongs to a note. */
    private static Map<String, String> notes(List<PdfLine> lines) {
        Map<String, String> notes = new HashMap<>();
        String last = null;
        for (PdfLine line : lines) {
            Matcher note = NOTE.matcher(line.plain());
            if (note.matches()) {
                last = note.group(1);
                notes.put(last, note.group(2));
            } else if (last != null) {
                notes.merge(last, line.plain(), String::concat);
            } else {
                return new HashMap<>();
            }
        }
        return notes;
    }

    /** Each note is referred to once; a raised figure behind a letter is a power, as in m². */
    private static String refer(String line, Map<String, String> notes) {
        return REFERENCE.matcher(line).replaceAll(figure -> {
            boolean power = figure.start() > 0 && line.substring(0, figure.start()).matches(".*[a-zA-Z]");
            String note = power ? null : notes.remove(figure.group(1));
            return Matcher.quoteReplacement(note == null ? "^{" + figure.group(1) + "}" : "^[" + note + "]");
        });
    }
}
