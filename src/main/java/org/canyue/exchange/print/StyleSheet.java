package org.canyue.exchange.print;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.bulletin.PrintLayout;
import org.canyue.bulletin.Typeface;

/** The style sheet of a printed page, filled with the figures of a layout. */
final class StyleSheet {
    private static final Pattern NAME = Pattern.compile("\\$\\{([a-zA-Z0-9]+)}");
    private static final String TEXT = PrintResource.read("/print/sheet.css");
    /** The dashes beside a page number stand 7 mm below the text block (GB/T 9704-2012, 7.5). */
    private static final double PAGE_NUMBER_BELOW = 7;
    /** From the upper edge of the line of a page number, in 四号, to its dashes. */
    private static final double ABOVE_DASH = 10.8;
    /** So much higher than its lines is the room for them, lest the last one be lost to rounding. */
    private static final double HAIR = 0.5;
    /** 三号: the lines of the masthead stay on one line each in larger type too. */
    private static final double LARGEST_IN_HEAD = 16;
    private static final double SMALL = 0.78;

    private StyleSheet() {
    }

    static String of(Sheet sheet) {
        Map<String, String> figures = figures(sheet);
        return NAME.matcher(TEXT).replaceAll(found -> Matcher.quoteReplacement(figures.get(found.group(1))));
    }

    private static Map<String, String> figures(Sheet sheet) {
        PrintLayout layout = sheet.layout();
        Grid grid = sheet.grid();
        double top = Grid.points(layout.topMargin()) - grid.halfLeading();
        double height = grid.lines() * grid.pitch();
        double outer = PrintLayout.PAGE_WIDTH - layout.innerMargin() - layout.textWidth();
        Map<String, String> figures = new TreeMap<>(Map.of(
                "marginTop", points(top),
                "marginBottom", points(Grid.points(PrintLayout.PAGE_HEIGHT) - top - height - HAIR),
                "innerMargin", points(Grid.points(layout.innerMargin())),
                "outerMargin", points(Grid.points(outer)),
                "belowText",
                points(Math.max(0, Grid.points(PAGE_NUMBER_BELOW) - grid.halfLeading() - HAIR - ABOVE_DASH)),
                "size", points(grid.size()),
                "small", points(grid.size() * SMALL),
                "pitch", points(grid.pitch()),
                "half", points(grid.pitch() / 2)));
        figures.putAll(Map.of(
                "belowLastLine", points(grid.halfLeading() + HAIR),
                "headSize", points(Math.min(grid.size(), LARGEST_IN_HEAD)),
                "title", points(layout.titleSize()),
                "titlePitch", points(layout.titleSize() * 1.5),
                "masthead", points(layout.mastheadSize()),
                "kind", points(layout.mastheadSize() / 2.4),
                "picture", points(height * 0.7)));
        figures.putAll(Map.of(
                "bodyFace", Fonts.family(layout.bodyFace()),
                "heading1Face", Fonts.family(layout.heading1Face()),
                "heading2Face", Fonts.family(layout.heading2Face()),
                "heading3Face", Fonts.family(layout.heading3Face()),
                "titleFace", Fonts.family(layout.titleFace()),
                "songFace", Fonts.family(Typeface.SONG),
                "heitiFace", Fonts.family(Typeface.HEITI),
                "kaitiFace", Fonts.family(Typeface.KAITI),
                "mastheadFace", Fonts.family(Typeface.MASTHEAD_SONG)));
        return figures;
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.3fpt", length);
    }
}
