package org.canyue.bulletin;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * 版式: how a bulletin is printed on A4. The sizes of type and lines follow from the grid. Lengths in millimetres, sizes of
 * type in points.
 *
 * @param innerMargin       on the side of the binding: left on odd pages, right on even ones
 * @param largeLinesPerPage the grid of copies in larger type, for leaders
 * @param printMark         such as 内部资料　免费交流; empty for none
 * @param printPermit       the number of the 准印证; empty for none
 */
@Embeddable
public record PrintLayout(double topMargin, double innerMargin, double textWidth, double textHeight, int linesPerPage,
        int charactersPerLine, int largeLinesPerPage, int largeCharactersPerLine,
        @Enumerated(EnumType.STRING) Typeface bodyFace, @Enumerated(EnumType.STRING) Typeface heading1Face,
        @Enumerated(EnumType.STRING) Typeface heading2Face, @Enumerated(EnumType.STRING) Typeface heading3Face,
        @Enumerated(EnumType.STRING) Typeface titleFace, double titleSize, double mastheadSize, String printMark,
        String printPermit) {

    public static final double PAGE_WIDTH = 210;
    public static final double PAGE_HEIGHT = 297;

    /** The page of GB/T 9704-2012, 5.2: 22 lines of 28 characters on 156 × 225 mm; larger type: 18 lines of 24. */
    public static PrintLayout standard() {
        return new PrintLayout(37, 28, 156, 225, 22, 28, 18, 24, Typeface.FANGSONG, Typeface.HEITI, Typeface.KAITI,
                Typeface.FANGSONG, Typeface.TITLE_SONG, 22, 62, "", "");
    }
}
