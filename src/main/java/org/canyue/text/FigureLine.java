package org.canyue.text;

import java.util.regex.Matcher;

/** An image in the plain form: ![alternative text](/attachments/12) caption. */
record FigureLine(String alt, String attachment, String caption) {

    private static final String TARGET = "](/attachments/";

    /** Null where the line is no image. */
    static FigureLine read(String line) {
        int middle = line.startsWith("![") ? endOfAlt(line) : -1;
        int end = middle < 0 ? -1 : line.indexOf(')', middle);
        if (end < 0 || !line.startsWith(TARGET, middle)) {
            return null;
        }
        String caption = line.substring(end + 1);
        Matcher source = Sanitiser.ATTACHMENT.matcher(line.substring(middle + 2, end));
        if (!source.matches() || !caption.isEmpty() && !caption.startsWith(" ")) {
            return null;
        }
        return new FigureLine(unescape(line.substring(2, middle)), source.group(1), caption.strip());
    }

    /** Where the first ] without a backslash stands. */
    private static int endOfAlt(String line) {
        for (int i = 2; i < line.length(); i++) {
            if (line.charAt(i) == ']') {
                return i;
            }
            i += line.charAt(i) == '\\' ? 1 : 0;
        }
        return -1;
    }

    static String write(Block.Figure figure) {
        String alt = figure.alt().replace("\\", "\\\\").replace("]", "\\]");
        String caption = InlineWriter.write(figure.caption());
        return "![" + alt + TARGET + figure.attachment() + ")" + (caption.isEmpty() ? "" : " " + caption);
    }

    private static String unescape(String alt) {
        return alt.replaceAll("\\\\([\\\\\\]])", "$1");
    }
}
