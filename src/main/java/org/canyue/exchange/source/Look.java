package org.canyue.exchange.source;

import java.util.regex.Pattern;

/**
 * How a paragraph looks and what its style calls it, from which follows what it is.
 *
 * @param style   the display name of its style, or of the style that this one is made from
 * @param outline the outline level, 1 for the highest, 0 for none
 * @param size    in points, 0 where unknown
 * @param font    of the Chinese characters
 */
record Look(String style, int outline, boolean centred, double size, boolean bold, String font) {
    private static final Pattern TITLE = Pattern.compile("(?i)title|标题|题目|(?:文章|公文|文件|大|主)标题");
    private static final Pattern SUBTITLE = Pattern.compile("(?i)subtitle|副标题|副题");
    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题) ?([1-9])");
    private static final Pattern HEADING_FONT = Pattern
            .compile("(?i).*(?:黑体|楷体|小标宋|SimHei|KaiTi|STKaiti|STHeiti).*");
    private static final double SIZE_OF_TITLES = 18;
    private static final int LONGEST = 60;

    /** h1 to h4 or p. */
    String element(String text) {
        var heading = HEADING.matcher(style);
        if (heading.matches()) {
            return "h" + Math.min(4, Integer.parseInt(heading.group(1)) + 1);
        } else if (TITLE.matcher(style).matches() || looksLikeTitle(text)) {
            return "h1";
        }
        return outline > 0 && text.length() <= LONGEST ? "h" + Math.min(4, outline + 1) : "p";
    }

    /** Empty, {@code subtitle} or {@code emphatic}. */
    String type(String text) {
        if (SUBTITLE.matcher(style).matches()) {
            return "subtitle";
        }
        return text.length() <= LONGEST && (bold || HEADING_FONT.matcher(font).matches()) ? "emphatic" : "";
    }

    private boolean looksLikeTitle(String text) {
        return centred && size >= SIZE_OF_TITLES && text.length() <= LONGEST;
    }
}
