package org.canyue.exchange.print;

import org.canyue.bulletin.PrintLayout;

/**
 * 版心: the grid of a printed page (GB/T 9704-2012, 5.2.3), in points. The first line's characters touch the upper edge
 * of the text block, the last line's its lower edge; so the lines lie a little wider apart than height ÷ lines.
 *
 * @param size    of the characters: as many as asked for fill a line, to a twentieth of a point
 * @param pitch   from line to line
 */
record Grid(double size, double pitch, int lines, int characters) {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double STEP = 20;

    static Grid of(PrintLayout layout, boolean large) {
        int characters = large ? layout.largeCharactersPerLine() : layout.charactersPerLine();
        int lines = large ? layout.largeLinesPerPage() : layout.linesPerPage();
        double cell = points(layout.textWidth()) / characters;
        double size = Math.floor(cell * STEP) / STEP;
        double pitch = (points(layout.textHeight()) - size) / (lines - 1);
        return new Grid(size, pitch, lines, characters);
    }

    /** The white above the characters of a line and below them. */
    double halfLeading() {
        return (pitch - size) / 2;
    }

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }
}
