package org.canyue.exchange.spreadsheet;

import java.util.regex.Pattern;

/** What a text needs so that a cell of a spreadsheet program takes it for that text and for nothing else. */
final class CellText {
    /** Of a cell of Excel. */
    static final int LONGEST = 32_767;

    /** What Excel, WPS or LibreOffice may take for a formula; what they skip before it is skipped. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\\uFEFF'\"]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*",
            Pattern.DOTALL);
    /** ISO/IEC 29500-1, 22.9.2.19 (ST_Xstring): a character by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {
    }

    /**
     * Without what XML 1.0 cannot hold (control characters, lone surrogates), line ends as \n; what is beyond
     * {@value #LONGEST} characters is cut off, with … at the end.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(CellText::isXml)
                .forEach(clean::appendCodePoint);
        if (clean.length() > LONGEST) {
            int end = LONGEST - 1;
            clean.setLength(Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end);
            clean.append('…');
        }
        return clean.toString();
    }

    /**
     * With an apostrophe before what a program may take for a formula when it opens a CSV file (OWASP, CSV Injection). What begins with
     * apostrophes before such a thing gets one more, so that {@link #unguarded} gives back every text as it was.
     */
    static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    /** As it stands in the XML of a workbook, where a program, and the reader here, takes _x0041_ for A. */
    static String escaped(String text) {
        String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
        return escaped.length() > LONGEST ? text : escaped;
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < 0x7F || c > 0x9F && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE || c > 0xFFFF;
    }
}
