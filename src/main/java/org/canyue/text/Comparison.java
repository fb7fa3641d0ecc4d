package org.canyue.text;

import java.util.List;

public record Comparison(List<Row> rows) {
    public enum Kind {
        SAME, CHANGED, ADDED, REMOVED
    }
    public record Run(String text, boolean changed) {
    }
    public record Row(Kind kind, List<Run> before, List<Run> after) {
    }
    public static Comparison of(String a, String b) {
        return new Comparison(List.of());
    }
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
