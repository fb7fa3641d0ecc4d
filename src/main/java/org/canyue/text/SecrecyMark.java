package org.canyue.text;
public record SecrecyMark(String level, int line, String excerpt) {
    public static java.util.Optional<SecrecyMark> find(String t) {
        return java.util.Optional.empty();
    }
}
