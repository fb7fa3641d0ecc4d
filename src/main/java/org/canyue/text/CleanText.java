package org.canyue.text;
public final class CleanText {
    public static String line(String s) {
        return s == null ? "" : s.strip();
    }
    public static String lines(String s) {
        return s == null ? "" : s.strip().replace("\r\n", "\n");
    }
}
