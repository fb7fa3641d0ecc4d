package org.canyue.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.canyue.platform.Sha256;

/**
 * SHA-256 (FIPS 180-4) over named fields, as 64 lower-case hexadecimal digits. Immutable.
 * <p>
 * What is hashed, in bytes: "canyue 1" and a line feed; then for each field in the order given "T", name, text, or
 * "L", name, number of items in decimal, ":", items. A name, text or item is its length in bytes of UTF-8 in decimal,
 * ":", and these bytes. So {@code text("a", "参")} is {@code canyue 1\nT1:a3:参}.
 */
public record ContentHash(String value) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (value == null || !HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not 64 lower-case hexadecimal digits: " + value);
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return value;
    }

    /** Takes the fields in the order in which they are hashed. Null counts as empty. */
    public static final class Builder {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        private Builder() {
            bytes.writeBytes("canyue 1\n".getBytes(StandardCharsets.US_ASCII));
        }

        /** @throws IllegalArgumentException where the text holds a lone surrogate, which UTF-8 cannot express */
        public Builder text(String name, String text) {
            bytes.write('T');
            write(name);
            write(text == null ? "" : text);
            return this;
        }

        /** @throws IllegalArgumentException where an item holds a lone surrogate, which UTF-8 cannot express */
        public Builder list(String name, List<String> items) {
            List<String> all = items == null ? List.of() : items;
            bytes.write('L');
            write(name);
            bytes.writeBytes((all.size() + ":").getBytes(StandardCharsets.US_ASCII));
            all.forEach(this::write);
            return this;
        }

        public ContentHash build() {
            return new ContentHash(Sha256.hex(bytes.toByteArray()));
        }

        private void write(String text) {
            try {
                ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
                bytes.writeBytes((utf8.remaining() + ":").getBytes(StandardCharsets.US_ASCII));
                bytes.write(utf8.array(), utf8.arrayOffset(), utf8.remaining());
            } catch (CharacterCodingException e) {
                throw new IllegalArgumentException("A lone surrogate has no UTF-8 form", e);
            }
        }
    }
}
