package org.canyue.exchange.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands on a page besides the text: its number, and the head that comes again on every page. */
final class PdfFurniture {
    private static final Pattern NUMBER = Pattern
            .compile(
                    "[-‐-―－─━·•]*\\s*\\d{1,4}\\s*[-‐-―－─━·•]*|第\\s*\\d{1,4}\\s*页(?:[\\s，,/（(]*共\\s*\\d{1,4}\\s*页[）)]?)?");
    private static final int EDGE = 2;

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> headers = new ArrayList<>();
    private int count;

    PdfFurniture(List<List<PdfLine>> all) {
        all.forEach(page -> edges(page).forEach(line -> seen.merge(line.plain(), 1, Integer::sum)));
        for (List<PdfLine> page : all) {
            List<PdfLine> edges = edges(page);
            boolean first = pages.isEmpty();
            List<PdfLine> kept = page.stream()
                    .filter(line -> !edges.contains(line) || !isFurniture(line, all.size(), first)).toList();
            count += page.size() - kept.size();
            pages.add(kept);
        }
    }

    List<List<PdfLine>> removed() {
        return pages;
    }

    List<String> headers() {
        return headers;
    }

    int count() {
        return count;
    }

    private boolean isFurniture(PdfLine line, int all, boolean first) {
        if (NUMBER.matcher(line.plain()).matches()) {
            return true;
        }
        // A masthead that is a running head as well is still the masthead of the first page.
        boolean runs = all > 1 && seen.get(line.plain()) >= Math.max(2, all - 1);
        return runs && !first;
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        int size = page.size();
        List<PdfLine> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, size)));
        edges.addAll(page.subList(Math.max(0, size - EDGE), size));
        return edges;
    }
}
