package org.canyue.exchange.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Breaks a title between words into lines of much the same length, in the shape of a trapezoid or a diamond
 * (GB/T 9704-2012, 7.3.1). The lines together are the title, unchanged.
 */
final class TitleLines {
    /** What it costs to tear a pair of quotes or brackets apart: only where nothing else will do. */
    private static final double TORN = 30;
    /** What it costs when a line is shorter than the lines above and below it. */
    private static final double WAIST = 60;
    private static final String OPENING = "“‘《〈（【「『";
    private static final String CLOSING = "”’》〉）】」』";

    private final String title;
    private final double width;

    private TitleLines(String title, double width) {
        this.title = title;
        this.width = width;
    }

    /** The ends of the lines so far, and what they cost. */
    private record Cut(List<Integer> ends, double cost) {
        static final Cut NONE = new Cut(List.of(), 0);
        static final BinaryOperator<Cut> CHEAPER = BinaryOperator.minBy(Comparator.comparingDouble(Cut::cost));

        int end(int linesBack) {
            int at = ends.size() - 1 - linesBack;
            return at < 0 ? 0 : ends.get(at);
        }

        /** All that the cost of the next line depends on. */
        List<Integer> tail() {
            return List.of(end(2), end(1), end(0));
        }
    }

    /** @param width the most Chinese characters that a line holds */
    static List<String> of(String title, double width) {
        return title.isEmpty() ? List.of() : new TitleLines(title, width).lines();
    }

    private List<String> lines() {
        List<Integer> places = places();
        int fewest = (int) Math.ceil(length(0, title.length()) / width);
        for (int count = fewest; count <= fewest + 3; count++) {
            Optional<Cut> best = best(places, count);
            if (best.isPresent()) {
                return pieces(best.get());
            }
        }
        return List.of(title);
    }

    /** Ends of words where a line may end as well. */
    private List<Integer> places() {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(title);
        BreakIterator lines = ChineseLineBreaks.iterator();
        lines.setText(title);
        List<Integer> places = new ArrayList<>();
        for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
            if (lines.isBoundary(at)) {
                places.add(at);
            }
        }
        return places;
    }

    private Optional<Cut> best(List<Integer> places, int count) {
        double ideal = length(0, title.length()) / count;
        Collection<Cut> cuts = List.of(Cut.NONE);
        for (int line = 1; line <= count; line++) {
            Map<List<Integer>, Cut> longer = new HashMap<>();
            for (Cut cut : cuts) {
                for (int end : places) {
                    if (end > cut.end(0) && length(cut.end(0), end) <= width
                            && (line < count || end == title.length())) {
                        Cut next = next(cut, end, ideal);
                        longer.merge(next.tail(), next, Cut.CHEAPER);
                    }
                }
            }
            cuts = longer.values();
        }
        return cuts.stream().reduce(Cut.CHEAPER);
    }

    private Cut next(Cut cut, int end, double ideal) {
        double length = length(cut.end(0), end);
        double above = length(cut.end(1), cut.end(0));
        double aboveThat = length(cut.end(2), cut.end(1));
        boolean isWaist = above > 0 && above < aboveThat && above < length;
        List<Integer> ends = new ArrayList<>(cut.ends());
        ends.add(end);
        return new Cut(ends, cut.cost() + (length - ideal) * (length - ideal) + openAt(end) * TORN
                + (isWaist ? WAIST : 0));
    }

    /** How many pairs of marks are open there. */
    private long openAt(int end) {
        return Math.max(0,
                title.chars().limit(end).map(c -> OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0)
                        .sum());
    }

    /** In widths of a Chinese character; Latin letters and digits take half of one. */
    private double length(int start, int end) {
        return title.substring(start, end).codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    private List<String> pieces(Cut cut) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end : cut.ends()) {
            pieces.add(title.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
