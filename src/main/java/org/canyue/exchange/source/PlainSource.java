package org.canyue.exchange.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Plain text in the encodings that offices have: UTF-8, UTF-16 with its mark, GB 18030. Strictly: a wrong byte is no text. */
final class PlainSource {
    private static final int MOST_CONTROLS = 1;

    private PlainSource() {
    }

    static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, StandardCharsets.UTF_16);
        }
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030")).map(charset -> strictly(bytes, charset))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text).filter(PlainSource::isText);
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    /** GB 18030 decodes nearly anything; no text has the control characters or private signs that programs and pictures have. */
    private static boolean isText(String text) {
        long strange = text.chars().filter(c -> c < ' ' && "\t\n\r\f\u000b\u001a".indexOf(c) < 0 || c == 0x7F).count();
        return strange * 1000 <= (long) text.length() * MOST_CONTROLS;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
