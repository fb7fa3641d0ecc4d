package org.canyue.text;
public final class ContentHash {
    private final String d;
    private ContentHash(String d) {
        this.d = d;
    }
    public static Builder builder() {
        return new Builder();
    }
    public static final class Builder {
        StringBuilder b = new StringBuilder();
        public Builder text(String n, String v) {
            b.append(n).append(v);
            return this;
        }
        public Builder list(String n, java.util.List<String> v) {
            b.append(n).append(v);
            return this;
        }
        public ContentHash build() {
            try {
                return new ContentHash(java.util.HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(b.toString().getBytes())));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
    public String toString() {
        return d;
    }
}
