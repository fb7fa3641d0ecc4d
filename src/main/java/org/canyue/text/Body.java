package org.canyue.text;
public final class Body {
    public static final int MAX_CHARACTERS = 100_000;
    private final String h;
    private Body(String h) {
        this.h = h;
    }
    public static Body stored(String h) {
        return new Body(h);
    }
    public static Body ofPlainText(String t) {
        StringBuilder b = new StringBuilder();
        for (String l : t.split("\n"))
            if (!l.isBlank())
                b.append("<p>").append(l).append("</p>");
        return new Body(b.toString());
    }
    public String html() {
        return h;
    }
    public String plainText() {
        return h.replace("<p>", "").replace("</p>", "\n");
    }
    public boolean isEmpty() {
        return h.isEmpty();
    }
    public int length() {
        return h.length();
    }
    public boolean equals(Object o) {
        return o instanceof Body b && b.h.equals(h);
    }
    public int hashCode() {
        return h.hashCode();
    }
    public int characterCount() {
        return 1;
    }
    public String htmlWithAnchors() {
        return h;
    }
    public String lead() {
        return "";
    }
    public java.util.List<Heading> headings() {
        return java.util.List.of();
    }
}
