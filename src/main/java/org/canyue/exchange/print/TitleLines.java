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
    /** What it costs to tear a pair of quotes or brackets apart: as much as one line of 7 characters more than the other. */
    private static final double TORN = 100;
    /** What it costs when a line is shorter than the lines above and below it. */
    private static final double WAIST = 60;
    /** The most lines whose shape anybody would see as one. */
    private static final int MOST_SHAPED = 4;
    /** How far, in characters, a line of a good shape may be from the others. */
    private static final double SLACK = 7;
    /** Words of one character that go with the word before them, such as 区 in 示范区. */
    private static final String SUFFIXES = "的地得们等区市县省州镇村乡院所校厅局处办部委会化性型者家员率度力学法案稿圈带群网库站园城业界级式制权论观感";
    private static final String OPENING = "“‘《〈（【「『";
    private static final String CLOSING = "”’》〉）】」』";

    /** From here on characters take a whole width. */
    private static final char WIDE = 0x2000;

    private final String title;
    private final double width;
    /** Of the title up to each place. */
    private final double[] lengths;
    private final int[] open;

    private TitleLines(String title, double width) {
        this.title = title;
        this.width = width;
        lengths = new double[title.length() + 1];
        open = new int[title.length() + 1];
        measure();
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
        List<Integer> tail(boolean isShaped) {
            return isShaped ? List.of(end(2), end(1), end(0)) : List.of(end(0));
        }
    }

    /** @param width the most Chinese characters that a line holds */
    static List<String> of(String title, double width) {
        return title.isEmpty() ? List.of() : new TitleLines(title, width).lines();
    }

    /** Between words if that can be done at all, else where a line may end, else anywhere. */
    private List<String> lines() {
        int fewest = (int) Math.ceil(length(0, title.length()) / width);
        for (List<Integer> places : List.of(wordEnds(), lineEnds(), characterEnds())) {
            for (int count = fewest; count <= fewest + 1; count++) {
                Optional<Cut> best = shapely(places, count);
                if (best.isPresent()) {
                    return pieces(best.get());
                }
            }
        }
        return List.of(title);
    }

    private List<Integer> wordEnds() {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(title);
        List<Integer> ends = lineEnds();
        ends.removeIf(end -> end < title.length()
                && (!words.isBoundary(end) || SUFFIXES.indexOf(title.charAt(end)) >= 0 && words.isBoundary(end + 1)));
        return ends;
    }

    private List<Integer> lineEnds() {
        return ends(ChineseLineBreaks.iterator());
    }

    private List<Integer> characterEnds() {
        return ends(BreakIterator.getCharacterInstance());
    }

    private List<Integer> ends(BreakIterator parts) {
        parts.setText(title);
        List<Integer> ends = new ArrayList<>();
        for (int at = parts.next(); at != BreakIterator.DONE; at = parts.next()) {
            ends.add(at);
        }
        return ends;
    }

    private Optional<Cut> shapely(List<Integer> places, int count) {
        Optional<Cut> best = count > MOST_SHAPED ? Optional.empty() : best(places, count, SLACK, true);
        return best.isPresent() ? best : best(places, count, width, false);
    }

    private Optional<Cut> best(List<Integer> places, int count, double slack, boolean isShaped) {
        double ideal = length(0, title.length()) / count;
        Collection<Cut> cuts = List.of(Cut.NONE);
        for (int line = 1; line <= count; line++) {
            Map<List<Integer>, Cut> longer = new HashMap<>();
            for (Cut cut : cuts) {
                for (int end : places) {
                    boolean isLast = end == title.length();
                    if (end > cut.end(0) && isLast == (line == count) && fits(cut.end(0), end, ideal, slack)) {
                        Cut next = next(cut, end, ideal);
                        longer.merge(next.tail(isShaped), next, Cut.CHEAPER);
                    }
                }
            }
            cuts = longer.values();
        }
        return cuts.stream().reduce(Cut.CHEAPER);
    }

    private boolean fits(int start, int end, double ideal, double slack) {
        double length = length(start, end);
        return length <= width && Math.abs(length - ideal) <= slack;
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
    private int openAt(int end) {
        return open[end];
    }

    /** In widths of a Chinese character; Latin letters and digits take half of one. */
    private double length(int start, int end) {
        return lengths[end] - lengths[start];
    }

    private void measure() {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean isSecondHalf = Character.isLowSurrogate(c);
            lengths[i + 1] = lengths[i] + (isSecondHalf ? 0 : c < WIDE ? 0.5 : 1);
            int pairs = OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            open[i + 1] = Math.max(0, open[i] + pairs);
        }
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
