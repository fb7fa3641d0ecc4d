package org.canyue.exchange.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.canyue.exchange.spreadsheet.UnreadableTable.Reason;

/**
 * The text of a file in an encoding that offices have: UTF-8, UTF-16 with its mark, else GB 18030, of which GBK and GB 2312 are parts. Strictly, since
 * GB 18030 makes some text or other of nearly any bytes: a file with rows in UTF-8 and rows in GBK is refused.
 */
final class Encodings {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {
    }

    static String text(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, StandardCharsets.UTF_16)
                    .orElseThrow(() -> new UnreadableTable(Reason.BROKEN_ENCODING));
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new UnreadableTable(Reason.UNKNOWN_KIND);
            }
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            byte[] text = Arrays.copyOfRange(bytes, 3, bytes.length);
            return strictly(text, StandardCharsets.UTF_8).orElseThrow(() -> broken(text, StandardCharsets.UTF_8));
        }
        return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> chinese(bytes));
    }

    private static String chinese(byte[] bytes) {
        List<byte[]> lines = lines(bytes);
        for (int i = 0; i < lines.size(); i++) {
            if (hasHanOfUtf8(lines.get(i))) {
                throw new UnreadableTable(Reason.MIXED_ENCODINGS,
                        i == 0 ? firstNot(lines, StandardCharsets.UTF_8) : i + 1);
            }
        }
        return strictly(bytes, GB18030).orElseThrow(() -> broken(bytes, GB18030));
    }

    /** A line of GB 18030 is whole UTF-8 with a character of three bytes by no more than a rare accident. */
    private static boolean hasHanOfUtf8(byte[] line) {
        return strictly(line, StandardCharsets.UTF_8)
                .filter(text -> text.codePoints().anyMatch(Character::isIdeographic)).isPresent();
    }

    private static UnreadableTable broken(byte[] bytes, Charset charset) {
        return new UnreadableTable(Reason.BROKEN_ENCODING, firstNot(lines(bytes), charset));
    }

    private static int firstNot(List<byte[]> lines, Charset charset) {
        int line = 0;
        while (line < lines.size() && strictly(lines.get(line), charset).isPresent()) {
            line++;
        }
        return line + 1;
    }

    /** No character of several bytes has a line feed in it, in UTF-8 or GB 18030. */
    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, i));
                from = i + 1;
            }
        }
        lines.add(Arrays.copyOfRange(bytes, from, bytes.length));
        return lines;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
